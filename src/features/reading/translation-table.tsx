import { useSurroundings } from "../../ui/surroundings";

/** Each language: how many texts it has, how they were made, how many a person has read, how many are older than their source. */
export function TranslationTable() {
  const { say, pack } = useSurroundings();
  return (
    <section>
      <h2>{say("about.translation.title")}</h2>
      <div class="wide" tabIndex={0} role="region" aria-label={say("about.translation.title")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say("about.translation.language")}</th>
              <th scope="col">{say("about.translation.texts")}</th>
              <th scope="col">{say("about.translation.how")}</th>
              <th scope="col">{say("about.translation.reviewed")}</th>
              <th scope="col">{say("about.translation.outdated")}</th>
            </tr>
          </thead>
          <tbody>
            {pack.translations.map(({ tag, autonym, direction, texts, how, reviewed, outdated }) => (
              <tr>
                <th scope="row">
                  <bdi lang={tag} dir={direction}>
                    {autonym}
                  </bdi>
                </th>
                <td>{texts}</td>
                <td>{say(`about.translation.${how}`)}</td>
                <td>{reviewed}</td>
                <td>{outdated}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
