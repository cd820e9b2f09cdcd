export default { evaluations: {} };
