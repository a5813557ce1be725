import { type PackStatement } from "../../content/pack";
import { useSurroundings } from "../surroundings";
import { shortAddress } from "../text/short-address";
import { Icon } from "../icon/icon";

/** How to reach somebody: telephone, e-mail, address, website. */
export function ContactLines({
  phone,
  email,
  street,
  website,
}: Pick<PackStatement, "phone" | "email" | "street" | "website">) {
  const { say } = useSurroundings();
  if (!phone && !email && !street && !website) return null;
  return (
    <ul class="contact">
      {phone && (
        <li>
          <Icon name="phone" />
          <a href={`tel:${phone.replace(/[^\d+]/g, "")}`} aria-label={`${say("statement.phone")} ${phone}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </li>
      )}
      {email && (
        <li>
          <Icon name="email" />
          <a href={`mailto:${email}`} aria-label={`${say("statement.email")} ${email}`}>
            <bdi dir="ltr">{email}</bdi>
          </a>
        </li>
      )}
      {street && (
        <li>
          <Icon name="street" />
          <bdi lang="sv">{street}</bdi>
        </li>
      )}
      {website && (
        <li>
          <Icon name="website" />
          <a href={website} rel="noreferrer">
            <bdi dir="ltr">{shortAddress(website)}</bdi>
          </a>
        </li>
      )}
    </ul>
  );
}
