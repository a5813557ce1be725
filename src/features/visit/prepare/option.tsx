import { type ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface OptionProperties {
  type: "checkbox" | "radio";
  name: string;
  checked: boolean;
  onChange: () => void;
  children: ComponentChildren;
}

/** A choice that is ticked; it shows what is chosen, also when a tick was refused. */
export function Option({ type, name, checked, onChange, children }: OptionProperties) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <label class="option">
      <input
        ref={box}
        type={type}
        name={name}
        checked={checked}
        onChange={() => {
          if (box.current) box.current.checked = checked;
          onChange();
        }}
      />
      <span>{children}</span>
    </label>
  );
}
