/** Six hexadecimal digits, RRGGBB. */
export type Colour = string;
