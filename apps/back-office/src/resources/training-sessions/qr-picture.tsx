import { create } from 'qrcode';
import { useMemo } from 'react';

const MARGIN = 2;

/** The dark squares as one path: "M2 3h1v1h-1z…". */
function pathOf(text: string): { path: string; size: number } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares = Array.from(data, (isDark, index) =>
    isDark ? `M${(index % size) + MARGIN} ${Math.floor(index / size) + MARGIN}h1v1h-1z` : '',
  );
  return { path: squares.join(''), size: size + 2 * MARGIN };
}

/** Black on white in the dark too, for the camera. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => pathOf(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width="100%"
      shapeRendering="crispEdges"
      style={{ borderRadius: 10, maxWidth: 380 }}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
