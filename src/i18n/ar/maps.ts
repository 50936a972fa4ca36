/** Maps, places and positions. */
export const mapWords = {
  position: { north: 'شمالا', south: 'جنوبا', east: 'شرقا', west: 'غربا', about: 'نحو {position}' },
  map: {
    title: 'خريطة: {places}',
    description: 'البلدان وحدودها، والأماكن المذكورة في هذه الصفحة. الشمال في الأعلى.',
    kilometres: '{count} كم',
    places: 'أماكن على الخريطة',
    outside: '{place} (خارج الخريطة)',
    note: 'الحدود: Natural Earth. تدل الدائرة الكبيرة على موقع تقريبي.',
    inset: '{place} عن قرب',
  },
  places: {
    title: 'الأماكن',
    summary: 'أين وقعت أحداث هذه القصة، مع موقع كل مكان ومصادره.',
    of: 'الأماكن: {part}',
    count: {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '{count} أماكن',
      many: '{count} مكانا',
      other: '{count} مكان',
    },
    kind: { capital: 'عاصمة', town: 'مدينة', site: 'موقع' },
    namedIn: 'ورد ذكره في',
    all: 'كل الأماكن',
  },
};
