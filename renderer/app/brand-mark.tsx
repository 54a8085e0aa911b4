/** The sign of the two axes: value open, strain full. */
export function BrandMark() {
  return (
    <svg width="10" height="20" viewBox="0 0 10 20" aria-hidden="true">
      <circle cx="5" cy="5" r="3.4" className="b1" />
      <circle cx="5" cy="15" r="3.4" className="b2" />
    </svg>
  );
}
