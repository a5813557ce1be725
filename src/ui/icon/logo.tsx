/** The mark: a drop of sunlight that is a map pin and, with its heel and toes, a footprint. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 40" aria-hidden="true">
      <path d="M16 1C8 1 2 7 2 15c0 9 9 15 14 24 5-9 14-15 14-24C30 7 24 1 16 1z" fill="#ffc64a" />
      <path
        d="M13 13c-3 0-4.5 3-3.5 6 .8 2.5 2.5 3 2.7 5.5.1 2 1.2 3.5 3 3.5 2.2 0 3.3-1.8 2.8-4-.5-2 .8-3 .8-6 0-3-2.3-5-5.8-5z"
        fill="#1f5b4a"
      />
      <g fill="#1f5b4a">
        <circle cx="9.4" cy="9.8" r="1.5" />
        <circle cx="12.9" cy="8.2" r="1.7" />
        <circle cx="16.7" cy="8.2" r="1.8" />
        <circle cx="20.6" cy="10.2" r="2.2" />
      </g>
    </svg>
  );
}
