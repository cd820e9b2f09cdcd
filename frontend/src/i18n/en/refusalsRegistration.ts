export default {
  refusals: {
    'parties.business_number_check': {
      title: 'The check figure of this business number does not fit the others.',
      remedy:
        'A figure is wrong, or two are exchanged. Compare it with the certificate; it is written like %{example}.',
    },
    'parties.business_number_form': {
      title: 'A business number is not written like this.',
      remedy: 'Write it like %{example}.',
    },
    'parties.business_number_part': {
      title: 'No business has such a number: a part of it cannot be.',
      remedy: 'Compare it with the certificate, figure by figure. It is written like %{example}.',
    },
    'parties.firm_too_large': {
      title:
        'This procedure is for small and medium-sized firms, and your registration does not say that yours is one: %{own}.',
      remedy:
        'If it is one, change your registration before the deadline; otherwise look for an open tender.',
    },
    'parties.licence_missing': {
      title: 'This tender asks for licences that your registration does not have: %{licences}.',
      remedy:
        'Change your registration before the deadline if you hold them; otherwise this tender is not for you.',
    },
    'parties.licence_unknown': {
      title: 'The register of this room has no licence %{unknown}.',
      remedy: 'Choose licences from its list.',
    },
    'parties.not_registered': {
      title:
        'This tender is for registered tenderers, and your organisation’s registration is not in force.',
      remedy:
        'Register, wait for the approval, and send the bid before the deadline. A registration that waits does not count.',
    },
    'parties.number_taken': {
      title: 'Another organisation is registered under the business number %{number}.',
      remedy: 'A business has one number and registers once. Look at the certificate again.',
    },
    'parties.region_missing': {
      title:
        'This tender is for tenderers with an office in: %{regions}. You are registered in: %{own}.',
      remedy:
        'Change your registration before the deadline if you have an office there; otherwise this tender is not for you.',
    },
    'parties.region_unknown': {
      title: 'The register of this room has no region %{unknown}.',
      remedy: 'Choose regions from its list.',
    },
    'parties.registration_decided': {
      title: 'This registration is decided or taken back: nothing waits any more.',
      remedy: 'Load the list again. What was decided stays so until the tenderer submits another.',
    },
    'parties.registration_not_found': {
      title: 'There is no registration %{registration} that you can see.',
      remedy: 'Choose one from the list of registrations; a tenderer sees its own alone.',
    },
    'parties.registration_pending': {
      title: 'A registration of your organisation waits for its decision.',
      remedy: 'Wait for the decision, or take that one back and submit another.',
    },
  },
};
