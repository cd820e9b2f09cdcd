export default { bids: {} };
