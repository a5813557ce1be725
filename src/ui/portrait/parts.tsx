/** The shapes that portraits share: drawn once on a page and referred to from every portrait. */
export function PortraitParts() {
  return (
    <svg class="portrait-parts" width="0" height="0" aria-hidden="true">
      <linearGradient id="aurora" x2="0" y2="1">
        <stop stop-color="var(--aurora)" stop-opacity="0" />
        <stop offset=".8" stop-color="var(--aurora)" stop-opacity=".6" />
        <stop offset="1" stop-color="var(--aurora)" stop-opacity="0" />
      </linearGradient>
      <symbol id="spruce" overflow="visible">
        <path d="M0 0v-4" stroke="var(--trunk)" stroke-width="2" />
        <path d="M-9-3L-3.4-11h-3L-2-19h-2.4L0-29l4.4 10H2l4.4 8h-3L9-3z" />
      </symbol>
      <symbol id="birch" overflow="visible">
        <path d="M0 0v-12" stroke="var(--birch-trunk)" stroke-width="1.6" />
        <ellipse cy="-16" rx="6" ry="9" fill="var(--leaf)" />
      </symbol>
      <symbol id="house" overflow="visible">
        <path d="M-13-11h26V0h-26z" fill="currentColor" />
        <path d="M-15-11l5-8h20l5 8z" fill="var(--roof)" />
        <path d="M-9.5-8h5v4.5h-5zM4.5-8h5v4.5h-5z" fill="var(--window)" />
        <path d="M-2-7.5h4V0h-4z" fill="var(--door)" />
      </symbol>
      <symbol id="gable" overflow="visible">
        <path d="M-8-12L0-20l8 8V0H-8z" fill="currentColor" />
        <path d="M-10-11L0-21l10 10-1.5 1.5L0-18l-8.5 8.5z" fill="var(--roof)" />
        <path d="M-5-9h4v4.5h-4zM1-9h4v4.5H1zM-2-15.5h4v3.5h-4z" fill="var(--window)" />
      </symbol>
      <symbol id="block" overflow="visible">
        <path d="M-11-46h22V0h-22z" fill="var(--block)" />
        <path d="M-11-46h22v2.5h-22z" fill="var(--roof)" />
        <path
          d="M-7.5-39h5v4h-5zM2.5-39h5v4h-5zM-7.5-31h5v4h-5zM2.5-31h5v4h-5zM-7.5-23h5v4h-5zM2.5-23h5v4h-5zM-7.5-15h5v4h-5zM2.5-15h5v4h-5z"
          fill="var(--window)"
        />
      </symbol>
    </svg>
  );
}
