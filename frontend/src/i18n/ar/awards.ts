export default { awards: {} };
