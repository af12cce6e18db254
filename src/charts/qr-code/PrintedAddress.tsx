// On paper, the address of what was printed, and its code for a telephone.
import { useMemo } from 'react';
import { drawQrCode } from './geometry.ts';
import './printed-address.css';

interface Props {
  url: string;
  words: string;
}

export function PrintedAddress({ url, words }: Props) {
  return (
    <div className="printed-address only-print">
      <QrCode url={url} />
      <p>
        {words}
        <br />
        <span data-printed-address>{url}</span>
      </p>
    </div>
  );
}

export function QrCode({ url }: { url: string }) {
  const { viewBox, path } = useMemo(() => drawQrCode(url), [url]);
  return (
    <svg className="qr" viewBox={viewBox} aria-hidden="true" shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}
