export default {
  refusals: {
    'access.no_seat': {
      title: 'This needs a seat, and the request names none.',
      remedy: 'Take a seat, and send its name in the header Seat.',
    },
    'access.no_token': {
      title: 'You are not in this workshop yet.',
      remedy: 'Join with the PIN on the wall, or send your token.',
    },
    'access.other_origin': {
      title: 'The request came from another site.',
      remedy: "Open the page from this server's own address.",
    },
    'access.trainer_only': {
      title: 'This is for the trainer.',
      remedy: "Ask the trainer, or open the trainer's link.",
    },
    'access.two_tokens': {
      title: 'A cookie and an Authorization header came together.',
      remedy: 'Send one of them: the cookie in a browser, the token from a program.',
    },
    'access.wrong_role': {
      title: 'This is for another role: %{roles}.',
      remedy: 'Change to a seat of that role, or ask the person who holds it.',
    },
    'access.wrong_seat': {
      title: 'The seat %{seat} is not yours.',
      remedy: 'Choose a seat that you hold, or take a free one on the page Seats.',
    },
    'access.wrong_workshop': {
      title: 'There is no such workshop for you.',
      remedy: 'Check the address, or join the workshop with its PIN.',
    },
    'input.idempotency_key_missing': {
      title: 'This request must carry an Idempotency-Key.',
      remedy:
        'Make up a key of 8 to 64 letters and figures, send it, and repeat the same key when you repeat the request.',
    },
    'input.idempotency_key_reused': {
      title: 'This Idempotency-Key was used for another request.',
      remedy:
        'Use a new key for a new request; keep the old one only to repeat the very same request.',
    },
    'input.invalid': {
      title: 'Some fields of the request cannot be taken.',
      remedy: 'Correct the fields named under errors and send again.',
    },
    'input.not_found': {
      title: 'There is nothing at this address.',
      remedy: 'Check the address; the list of addresses is at /api/docs.',
    },
    'input.not_json': {
      title: 'The request is not JSON we can read: %{problem}.',
      remedy: 'Send one JSON document in UTF-8, without NaN, repeated keys or control characters.',
    },
    'input.too_large': {
      title: 'The request is larger than %{limit}.',
      remedy: 'Send less in one request.',
    },
    'input.too_slow': {
      title: 'The request did not arrive whole in %{seconds} seconds.',
      remedy: 'Check the network and send again with the same key.',
    },
    'input.wrong_method': {
      title: 'This address does not take that kind of request.',
      remedy: 'See /api/docs for what it takes.',
    },
    'input.wrong_type': {
      title: 'The request does not say that it is JSON.',
      remedy: 'Send the header Content-Type: application/json.',
    },
    'page.offline': {
      title: 'The server cannot be reached.',
      remedy: 'Check the network; what you typed is still here. Sending again is safe.',
    },
    'page.server_failed': {
      title: 'Something went wrong on the server.',
      remedy: 'Try again in a moment; sending again is safe. Tell the trainer if it stays.',
    },
    'page.unexpected': {
      title: 'The server said no, without words.',
      remedy: 'Load the page again; tell the trainer if it stays.',
    },
    'health.not_ready': {
      title: 'The server cannot do its work just now: %{parts}.',
      remedy:
        'Look at the page Server: it says which part is meant and what to do. Rooms go on by themselves when it is mended.',
    },
    'server.busy': {
      title: 'The server cannot write just now.',
      remedy: 'Nothing was changed. Send again with the same key in a few seconds.',
    },
    'server.read_only': {
      title: 'The server’s disk or database lets itself be read, not written.',
      remedy:
        'Nothing was changed. The trainer finds on the page Server what to do; then send again with the same key.',
    },
    'server.database_gone': {
      title: 'The server’s database does not answer.',
      remedy:
        'Nothing was changed. Wait a little and send again with the same key; the trainer finds on the page Server what to do.',
    },
    'server.storage_broken': {
      title: 'The server’s disk or database answers with errors.',
      remedy:
        'Nothing was changed. The trainer finds on the page Server what to do; then send again with the same key.',
    },
    'server.uncertain': {
      title: 'The server could not make sure that this was kept.',
      remedy:
        'Send the very same again with the same key: it counts once, and you get its first answer if it was kept. Where there is no key, look first whether it is there.',
    },
    'server.queue_full': {
      title: '%{waiting} acts wait to be decided; the queue takes no more just now.',
      remedy: 'Nothing was changed. Send again with the same key in %{seconds} seconds.',
    },
    'server.failed': {
      title: 'Something went wrong on our side.',
      remedy: 'Nothing was changed. Tell the trainer the time of this message.',
    },
    'server.storage_full': {
      title: 'The server has no room left to write.',
      remedy:
        'Nothing was changed. Ask the trainer to free space, then send again with the same key.',
    },
  },
};
