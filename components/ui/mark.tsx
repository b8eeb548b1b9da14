/** The mark of Touchstone: a streak of gold on a dark stone. The drawing of the icons, without their rim. */
export function Mark() {
  return (
    <svg class="mark-of-touchstone" viewBox="0 0 128 128" width="44" height="44" aria-hidden="true">
      <path
        fill="#3d4f7c"
        d="M35 9h57c8 0 14 4 18 11l13 31c2 5 2 9 0 14l-21 45c-3 6-8 9-15 9H39c-7 0-12-3-15-8L6 77c-2-4-2-8-1-13l15-43c3-8 8-12 15-12z"
      />
      <path fill="#566ba0" d="M35 9h57c8 0 14 4 18 11l4 10C84 20 44 22 12 43l8-22c3-8 8-12 15-12z" />
      <path fill="#ffc94d" d="M22 95c18-10 52-40 75-69 7-8 17 2 11 11-20 29-54 62-80 70-9 3-14-8-6-12z" />
      <path fill="#fff1c9" d="M54 82c17-12 32-27 46-44 2-3 6 0 4 3-13 18-29 33-46 45-4 2-7-2-4-4z" />
    </svg>
  );
}
