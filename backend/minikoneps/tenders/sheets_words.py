"""What the spreadsheets of a notice say, in the languages of the page."""

from typing import Literal

SheetLanguage = Literal["en", "ar", "fr", "km"]
#: The columns of each table, by names that never change.
ITEM_COLUMNS = ("item", "lot", "description", "quantity", "unit", "scheme", "code", "codeWords")
LOT_COLUMNS = ("lot", "title", "lotDescription", "lotValue")
PRICE_COLUMNS = ("lot", "item", "description", "quantity", "unit", "unitPrice")
SCHEMES = ("CPV", "UNSPSC", "HS", "MINIKONEPS")
RIGHT_TO_LEFT = frozenset({"ar"})
DECIMAL_COMMA = frozenset({"fr"})

WORDS: dict[SheetLanguage, dict[str, str]] = {
    "en": {
        "items": "Items",
        "lots": "Lots",
        "prices": "Prices",
        "item": "Item",
        "lot": "Lot",
        "description": "Description",
        "quantity": "Quantity",
        "unit": "Unit",
        "scheme": "Scheme",
        "code": "Code",
        "codeWords": "Code in words",
        "title": "Title of the lot",
        "lotDescription": "About the lot",
        "lotValue": "Estimated value ({currency})",
        "unitPrice": "Unit price ({currency})",
        "itemsHint": "One row, one item. Fill in the white cells; add rows below. What is here when you send "
        "the sheet back takes the place of the draft's items and lots. Formulas are not taken: "
        "paste values.",
        "lotsHint": "One row, one lot. Items name their lot by its number. A tender that is one lot keeps the"
        " number 1 and needs no title.",
        "pricesHint": "Fill in the white column. Choose this file on the page of your bid: it is read in "
        "your browser and never sent. Formulas are not taken: paste values.",
        "itemTip": "A number or short name, each once. Leave it empty for the next number.",
        "lotTip": "The number of a lot on the sheet Lots.",
        "quantityTip": "A number with a decimal point and at most 6 decimals.",
        "schemeTip": "CPV, UNSPSC, HS or MINIKONEPS; empty where the item has no code.",
        "codeTip": "As text, so that a zero in front stays: 03111000.",
        "lotValueTip": "An amount in the tender's currency; may stay empty.",
        "unitPriceTip": "The price of one unit, a decimal point, at most 6 decimals.",
        "formula": "holds a formula; paste its value instead",
        "error": "holds an error of the spreadsheet",
        "notText": "is a date or a truth value; type it as text",
        "tooLong": "has more than {most} characters",
        "controls": "has characters that cannot be shown",
        "needed": "is empty; it is needed here",
        "notNumber": "is not a number with at most {places} decimals: {given}",
        "notName": "is not a number or short name of letters, figures, point, dash: {given}",
        "repeated": "is the same as in row {row}: {given}",
        "noLot": "names no lot: {given}",
        "notScheme": "is none of CPV, UNSPSC, HS, MINIKONEPS: {given}",
        "notCode": "is not a code: {given}",
        "zeroLost": "lost the zero in front; type the code as text: {given}",
        "tooMany": "is beyond the {most} rows that are taken",
    },
    "ar": {
        "items": "البنود",
        "lots": "الأجزاء",
        "prices": "الأسعار",
        "item": "البند",
        "lot": "الجزء",
        "description": "الوصف",
        "quantity": "الكمية",
        "unit": "الوحدة",
        "scheme": "نظام التصنيف",
        "code": "الرمز",
        "codeWords": "الرمز بالكلمات",
        "title": "عنوان الجزء",
        "lotDescription": "عن الجزء",
        "lotValue": "القيمة التقديرية ({currency})",
        "unitPrice": "سعر الوحدة ({currency})",
        "itemsHint": "كل صف بند. املأ الخلايا البيضاء وأضف صفوفًا في الأسفل. ما في الجدول حين تعيده يحل محل "
        "بنود المسودة وأجزائها. لا تُقبل المعادلات: ألصق القيم.",
        "lotsHint": "كل صف جزء. يذكر كل بند جزأه برقمه. المناقصة التي هي جزء واحد تحتفظ بالرقم 1 ولا تحتاج "
        "إلى عنوان.",
        "pricesHint": "املأ العمود الأبيض، ثم اختر هذا الملف في صفحة عطائك: يُقرأ في متصفحك ولا يُرسل أبدًا. لا"
        " تُقبل المعادلات: ألصق القيم.",
        "itemTip": "رقم أو اسم قصير لا يتكرر. اتركه فارغًا ليأخذ الرقم التالي.",
        "lotTip": "رقم جزء من ورقة الأجزاء.",
        "quantityTip": "رقم بفاصلة عشرية (نقطة) وست منازل على الأكثر.",
        "schemeTip": "CPV أو UNSPSC أو HS أو MINIKONEPS، أو فارغ إن لم يكن للبند رمز.",
        "codeTip": "اكتبه نصًا كي يبقى الصفر في أوله: 03111000.",
        "lotValueTip": "مبلغ بعملة المناقصة، ويجوز تركه فارغًا.",
        "unitPriceTip": "سعر وحدة واحدة، بنقطة عشرية وست منازل على الأكثر.",
        "formula": "فيها معادلة، ألصق قيمتها بدلًا منها",
        "error": "فيها خطأ من برنامج الجداول",
        "notText": "فيها تاريخ أو قيمة منطقية، اكتبها نصًا",
        "tooLong": "فيها أكثر من {most} حرفًا",
        "controls": "فيها حروف لا يمكن إظهارها",
        "needed": "فارغة وهي لازمة هنا",
        "notNumber": "ليست رقمًا بمنازل عشرية لا تزيد على {places}: {given}",
        "notName": "ليست رقمًا ولا اسمًا قصيرًا من حروف لاتينية وأرقام ونقطة وشرطة: {given}",
        "repeated": "مكررة في الصف {row}: {given}",
        "noLot": "لا تسمي جزءًا موجودًا: {given}",
        "notScheme": "ليست CPV ولا UNSPSC ولا HS ولا MINIKONEPS: {given}",
        "notCode": "ليست رمزًا: {given}",
        "zeroLost": "ضاع الصفر في أولها، اكتب الرمز نصًا: {given}",
        "tooMany": "بعد آخر صف يُقبل، وهو الصف {most}",
    },
    "fr": {
        "items": "Articles",
        "lots": "Lots",
        "prices": "Prix",
        "item": "Article",
        "lot": "Lot",
        "description": "Description",
        "quantity": "Quantité",
        "unit": "Unité",
        "scheme": "Nomenclature",
        "code": "Code",
        "codeWords": "Libellé du code",
        "title": "Intitulé du lot",
        "lotDescription": "À propos du lot",
        "lotValue": "Valeur estimée ({currency})",
        "unitPrice": "Prix unitaire ({currency})",
        "itemsHint": "Une ligne par article. Remplissez les cellules blanches et ajoutez des lignes en "
        "dessous. Ce que contient la feuille renvoyée remplace les articles et les lots du "
        "projet. Les formules ne sont pas acceptées : collez des valeurs.",
        "lotsHint": "Une ligne par lot. Chaque article désigne son lot par son numéro. Un marché d’un seul "
        "lot garde le numéro 1 et n’a pas besoin d’intitulé.",
        "pricesHint": "Remplissez la colonne blanche, puis choisissez ce fichier sur la page de votre offre "
        ": il est lu dans votre navigateur et n’est jamais envoyé. Les formules ne sont pas "
        "acceptées : collez des valeurs.",
        "itemTip": "Un numéro ou un nom court, une seule fois. Laissez vide pour le numéro suivant.",
        "lotTip": "Le numéro d’un lot de la feuille Lots.",
        "quantityTip": "Un nombre avec un point décimal et au plus 6 décimales.",
        "schemeTip": "CPV, UNSPSC, HS ou MINIKONEPS ; vide si l’article n’a pas de code.",
        "codeTip": "En texte, pour garder le zéro de tête : 03111000.",
        "lotValueTip": "Un montant dans la monnaie du marché ; peut rester vide.",
        "unitPriceTip": "Le prix d’une unité, avec un point décimal, au plus 6 décimales.",
        "formula": "contient une formule ; collez plutôt sa valeur",
        "error": "contient une erreur du tableur",
        "notText": "est une date ou une valeur logique ; saisissez-la en texte",
        "tooLong": "a plus de {most} caractères",
        "controls": "a des caractères qui ne peuvent pas être affichés",
        "needed": "est vide ; elle est nécessaire ici",
        "notNumber": "n’est pas un nombre d’au plus {places} décimales : {given}",
        "notName": "n’est ni un numéro ni un nom court (lettres, chiffres, point, tiret) : {given}",
        "repeated": "répète la ligne {row} : {given}",
        "noLot": "ne désigne aucun lot : {given}",
        "notScheme": "n’est ni CPV, ni UNSPSC, ni HS, ni MINIKONEPS : {given}",
        "notCode": "n’est pas un code : {given}",
        "zeroLost": "a perdu son zéro de tête ; saisissez le code en texte : {given}",
        "tooMany": "dépasse les {most} lignes acceptées",
    },
    "km": {
        "items": "មុខទំនិញ",
        "lots": "ឡូត៍",
        "prices": "តម្លៃ",
        "item": "មុខទំនិញ",
        "lot": "ឡូត៍",
        "description": "ការពិពណ៌នា",
        "quantity": "បរិមាណ",
        "unit": "ឯកតា",
        "scheme": "ប្រព័ន្ធចំណាត់ថ្នាក់",
        "code": "លេខកូដ",
        "codeWords": "ន័យនៃលេខកូដ",
        "title": "ចំណងជើងឡូត៍",
        "lotDescription": "អំពីឡូត៍",
        "lotValue": "តម្លៃប៉ាន់ស្មាន ({currency})",
        "unitPrice": "តម្លៃឯកតា ({currency})",
        "itemsHint": "មួយជួរ មួយមុខទំនិញ។ បំពេញក្រឡាពណ៌ស ហើយបន្ថែមជួរខាងក្រោម។ ពេលអ្នកផ្ញើតារាងមកវិញ "
        "អ្វីដែលមានក្នុងតារាង ជំនួសមុខទំនិញ និងឡូត៍របស់សេចក្តីព្រាង។ មិនទទួលរូបមន្តទេ សូមបិទភ្ជាប់តម្លៃ។",
        "lotsHint": "មួយជួរ មួយឡូត៍។ មុខទំនិញបញ្ជាក់ឡូត៍តាមលេខ។ ការដេញថ្លៃដែលមានឡូត៍តែមួយ រក្សាលេខ 1 ហើយមិនត្រូវការចំណងជើងទេ។",
        "pricesHint": "បំពេញជួរឈរពណ៌ស រួចជ្រើសឯកសារនេះលើទំព័រសំណើរបស់អ្នក៖ វាត្រូវបានអានក្នុងកម្មវិធីរុករក "
        "ហើយមិនត្រូវបានផ្ញើទេ។ មិនទទួលរូបមន្តទេ សូមបិទភ្ជាប់តម្លៃ។",
        "itemTip": "លេខ ឬឈ្មោះខ្លី មិនឱ្យដដែលគ្នា។ ទុកឱ្យទទេ ដើម្បីយកលេខបន្ទាប់។",
        "lotTip": "លេខឡូត៍ក្នុងសន្លឹកឡូត៍។",
        "quantityTip": "លេខដែលប្រើចុចទសភាគ និងយ៉ាងច្រើន 6 ខ្ទង់ក្រោយចុច។",
        "schemeTip": "CPV, UNSPSC, HS ឬ MINIKONEPS។ ទុកឱ្យទទេ បើមុខទំនិញគ្មានលេខកូដ។",
        "codeTip": "វាយជាអក្សរ ដើម្បីរក្សាលេខសូន្យខាងមុខ៖ 03111000។",
        "lotValueTip": "ចំនួនទឹកប្រាក់ជារូបិយប័ណ្ណនៃការដេញថ្លៃ។ អាចទុកឱ្យទទេ។",
        "unitPriceTip": "តម្លៃមួយឯកតា ប្រើចុចទសភាគ និងយ៉ាងច្រើន 6 ខ្ទង់ក្រោយចុច។",
        "formula": "មានរូបមន្ត សូមបិទភ្ជាប់តម្លៃរបស់វាជំនួសវិញ",
        "error": "មានកំហុសរបស់កម្មវិធីតារាង",
        "notText": "ជាកាលបរិច្ឆេទ ឬតម្លៃពិត/មិនពិត សូមវាយជាអក្សរ",
        "tooLong": "មានលើសពី {most} តួអក្សរ",
        "controls": "មានតួអក្សរដែលមិនអាចបង្ហាញបាន",
        "needed": "ទទេ តែត្រូវការនៅទីនេះ",
        "notNumber": "មិនមែនជាលេខដែលមានយ៉ាងច្រើន {places} ខ្ទង់ក្រោយចុច៖ {given}",
        "notName": "មិនមែនជាលេខ ឬឈ្មោះខ្លីនៃអក្សរឡាតាំង លេខ ចុច សហសញ្ញា៖ {given}",
        "repeated": "ដូចជួរទី {row}៖ {given}",
        "noLot": "មិនបញ្ជាក់ឡូត៍ណាទេ៖ {given}",
        "notScheme": "មិនមែនជា CPV, UNSPSC, HS ឬ MINIKONEPS៖ {given}",
        "notCode": "មិនមែនជាលេខកូដ៖ {given}",
        "zeroLost": "បាត់លេខសូន្យខាងមុខ សូមវាយលេខកូដជាអក្សរ៖ {given}",
        "tooMany": "លើសពី {most} ជួរដែលទទួល",
    },
}


def headings() -> dict[str, str]:
    """What a column may be called: by its own name, or as any language heads it."""
    columns = {*ITEM_COLUMNS, *LOT_COLUMNS, *PRICE_COLUMNS}
    found = {name.casefold(): name for name in columns}
    for words in WORDS.values():
        for name in columns:
            found.setdefault(words[name].partition(" (")[0].casefold(), name)
    return found
