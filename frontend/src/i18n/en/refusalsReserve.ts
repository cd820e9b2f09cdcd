export default {
  refusals: {
    'tenders.base_too_small': {
      title:
        'A base amount of %{base} %{currency} is too small for %{candidates} different reserve prices within %{spread} % of it.',
      remedy:
        'Give the lot a larger base amount, or choose a procedure without multiple reserve prices.',
    },
  },
};
