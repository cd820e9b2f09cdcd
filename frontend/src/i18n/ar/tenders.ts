export default { tenders: {} };
