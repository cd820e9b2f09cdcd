export default {
  refusals: {
    'authoring.findings': {
      title: 'Ce scénario ne peut pas être gardé ainsi ; endroits à corriger : %{count}.',
      remedy:
        'Chacun est dit avec sa ligne et son remède. Corrigez-les et renvoyez le fichier ; rien n’en a été gardé.',
    },
    'authoring.too_large': {
      title: 'Ce fichier fait %{size}, sur %{limit} au plus.',
      remedy:
        'Un scénario est du texte : le plus long qui est livré fait 11 ko. Faites-en plusieurs, ou envoyez un autre fichier.',
    },
    'authoring.not_found': {
      title: 'Il n’y a pas de tel scénario parmi ceux des formateurs.',
      remedy:
        'Choisissez-en un sur la page Scénarios ; un scénario supprimé peut y être rappelé pendant un temps.',
    },
    'authoring.changed_meanwhile': {
      title: 'Quelqu’un a gardé entre-temps une autre version de ce scénario.',
      remedy:
        'Ouvrez-le à nouveau et faites-y votre changement ; votre texte est encore devant vous.',
    },
    'authoring.too_many': {
      title: 'Il y a déjà %{most} scénarios à vous.',
      remedy: 'Supprimez-en que personne ne joue ; emportez-les d’abord comme fichiers.',
    },
    'authoring.nothing_before': {
      title: 'Il n’y a pas de version avant celle-ci.',
      remedy: 'Rien n’a été changé.',
    },
    'authoring.parcel_broken': {
      title: 'Ce n’est pas le fichier d’un scénario : %{part}.',
      remedy: 'Envoyez un fichier .feature, ou un .zip que la page Scénarios a donné.',
    },
    'authoring.parcel_large': {
      title: 'Décompressé, ce fichier dépasserait %{limit} ou %{parts} parties.',
      remedy: 'Envoyez un fichier que la page Scénarios a donné.',
    },
    'authoring.parcel_changed': {
      title: 'La partie %{part} n’est pas ce que dit la liste du fichier.',
      remedy: 'Elle a été abîmée ou changée en route : demandez-la à nouveau.',
    },
    'authoring.pack_faulty': {
      title: 'Les règles du pays %{pack} dans ce fichier ont des fautes : %{count}.',
      remedy:
        'Leur auteur les corrige avec `minikoneps packs check` ; rien du fichier n’a été gardé.',
    },
    'authoring.quiz_alone': {
      title: 'Un questionnaire appartient à un scénario, et ce fichier n’a qu’un questionnaire.',
      remedy:
        'Apportez-le par « Apporter un questionnaire » sur la carte du scénario dont il traite.',
    },
    'authoring.figure_unknown': {
      title: 'Le scénario n’a plus ce chiffre.',
      remedy: 'Ouvrez la page à nouveau : le texte a changé entre-temps.',
    },
    'authoring.figure_wrong': {
      title: 'Ce qui est dans un champ ne peut pas s’écrire là.',
      remedy:
        'Écrivez des chiffres où il y a des chiffres, un jour qui existe, ou des mots sur une ligne.',
    },
    'authoring.busy': {
      title: 'Des robots essaient un scénario en ce moment.',
      remedy:
        'Attendez qu’ils aient fini ; un essai prend quelques secondes, et %{seconds} au plus.',
    },
    'authoring.no_try': {
      title: 'Cet essai n’est plus là.',
      remedy: 'Commencez-en un autre.',
    },
  },
};
