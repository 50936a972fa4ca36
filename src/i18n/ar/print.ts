/** The printed edition and the document that holds it all. */
export const paperWords = {
  paper: {
    folio: 'الصفحة {page} من {pages}',
    pdf: 'ملف PDF بحجم {kilobytes} كيلوبايت',
    qr: 'رمز الاستجابة السريعة للعنوان {address}',
  },
  dossier: {
    title: 'الملف',
    summary: 'القصة كاملة في وثيقة واحدة للطباعة أو الحفظ أو المشاركة.',
    contents: 'المحتويات',
    file: 'ملف واحد للحفظ والمشاركة حجمه {kilobytes} كيلوبايت',
    pdf: 'الوثيقة نفسها بصيغة PDF وحجمها {kilobytes} كيلوبايت',
    whole: 'القصة كاملة في وثيقة واحدة',
    each: 'كل محور في وثيقة واحدة',
    list: 'ملفات المحاور',
    listSummary: 'كل محور في وثيقة واحدة للطباعة أو الحفظ أو المشاركة.',
    of: 'ملف: {topic}',
    ofTheme: 'هذا المحور في وثيقة واحدة',
    topicSummary: 'هذا المحور في وثيقة واحدة للطباعة أو الحفظ أو المشاركة.',
    articles: {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{count} مقالات',
      many: '{count} مقالا',
      other: '{count} مقال',
    },
    fileOf: 'ملف واحد بحجم {kilobytes} كيلوبايت',
  },
};
