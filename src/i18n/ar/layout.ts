/** What surrounds every page, and where a page is missing. */
export const frameWords = {
  nav: {
    label: 'القائمة الرئيسية',
    skip: 'انتقل إلى النص',
    themes: 'المحاور',
    timeline: 'التسلسل الزمني',
    glossary: 'المصطلحات',
    claims: 'الأقوال',
    numbers: 'الأرقام',
    sources: 'المصادر',
    search: 'البحث',
  },
  lists: {
    comma: '، ',
    /** Between a name and what it names. */
    colon: ': ',
    more: {
      zero: 'لا مزيد',
      one: 'إظهار واحد آخر',
      two: 'إظهار اثنين آخرين',
      few: 'إظهار {count} أخرى',
      many: 'إظهار {count} أخرى',
      other: 'إظهار {count} أخرى',
    },
  },
  footer: {
    label: 'عن هذا الموقع',
    licence: 'رخصة النصوص: {licence}.',
    mayCopy: 'لك أن تنسخها وتترجمها وتطبعها بشرط ذكر المصدر.',
    noTracking: 'لا تتبع، ولا ملفات تعريف ارتباط.',
  },
  theme: { label: 'الألوان', system: 'تلقائي', light: 'فاتح', dark: 'داكن' },
  translation: {
    missing: 'لم يُترجم هذا النص بعد. وهو معروض باللغة {language}.',
    some: 'بعض هذه النصوص لم يُترجم بعد. وهي معروضة باللغة {language}.',
    stale: 'تغير النص الأصلي منذ أُنجزت هذه الترجمة في {made}.',
    changed: 'تغير النص الأصلي في {changed}، بعد إنجاز هذه الترجمة في {made}.',
  },
  pages: {
    contactTitle: 'الناشر والتصحيحات',
    correctionsMissing: 'لم يُحدد بعد عنوان لتلقي التصحيحات.',
    corrections: 'للتصحيحات:',
    publisherMissing: 'لم يُحدد الناشر بعد.',
    publisher: 'الناشر: {publisher}.',
  },
  notFound: {
    title: 'الصفحة غير موجودة',
    summary: 'ربما كُتب العنوان خطأ، أو لا وجود لهذه الصفحة.',
    body: 'يمكنك المتابعة من هنا:',
    home: 'الصفحة الرئيسية',
  },
  moved: {
    title: 'عنوان جديد: {title}',
    summary: 'يقود هذا العنوان القديم إلى: {title}',
    heading: 'لهذه الصفحة عنوان جديد',
    now: 'العنوان الجديد:',
  },
};
