/** The ten sentences of the System Usability Scale, in its order; the even ones are turned round. */
export const ITEMS = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10'] as const;
