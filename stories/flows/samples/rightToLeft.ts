import { column, type SampleSource } from './sample.js';

/** A Flow in Arabic, to be read from right to left. */
export const rightToLeft: SampleSource = {
  id: 'right-to-left',
  title: 'Right to left',
  about: 'Arabic texts: fields, choices, arrows and the progress bar run from right to left.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'ORDER',
        title: 'طلب خبز',
        layout: column(
          { type: 'TextHeading', text: 'خبز طازج كل صباح' },
          { type: 'TextBody', text: 'أخبرنا بما تحب وسنخبزه لك.' },
          { type: 'TextInput', name: 'name', label: 'الاسم', required: true, 'helper-text': 'كما يظهر على الباب' },
          {
            type: 'RadioButtonsGroup', name: 'bread', label: 'نوع الخبز', required: true,
            'data-source': [
              { id: 'flat', title: 'خبز مسطح', description: 'رقيق وطري', metadata: '٣ ريال' },
              { id: 'sesame', title: 'كعك بالسمسم', description: 'مقرمش', metadata: '٥ ريال' },
            ],
          },
          {
            type: 'Footer', label: 'التالي',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'DELIVERY' }, payload: { name: '${form.name}', bread: '${form.bread}' },
            },
          },
        ),
      },
      {
        id: 'DELIVERY',
        title: 'التوصيل',
        terminal: true,
        data: { name: { type: 'string', __example__: 'ليلى' }, bread: { type: 'string', __example__: 'flat' } },
        layout: column(
          { type: 'TextSubheading', text: "`'أهلاً ' ${data.name}`" },
          { type: 'TextArea', name: 'address', label: 'العنوان', required: true },
          { type: 'OptIn', name: 'daily', label: 'أريد الطلب نفسه كل يوم' },
          {
            type: 'Footer', label: 'أرسل الطلب',
            'on-click-action': {
              name: 'complete', payload: { name: '${data.name}', bread: '${data.bread}', address: '${form.address}', daily: '${form.daily}' },
            },
          },
        ),
      },
    ],
  },
};
