/** Features that older browsers lack, and what their readers have instead: docs/browsers.md is made of it. */
export interface Enhancement {
  readonly what: string;
  /** By their names in the data set. */
  readonly features: readonly string[];
  readonly without: string;
}

const css = (...names: readonly string[]) => names.map((name) => `css.properties.${name}`);
const media = (...names: readonly string[]) => names.map((name) => `css.at-rules.media.${name}`);

export const enhancements: readonly Enhancement[] = [
  {
    what: 'Definitions and sources that open where they are named',
    features: [
      'css.selectors.popover-open',
      ...['popover', 'showPopover', 'hidePopover'].map((name) => `api.HTMLElement.${name}`),
      'html.global_attributes.popover',
      'html.elements.button.popovertarget',
    ],
    without:
      'The definitions stand in a list after the text, to which their words lead; a mark leads to its source in the list.',
  },
  {
    what: '… beside their word',
    features: [
      ...css('anchor-name', 'position-try', 'position-try.none'),
      'css.types.anchor',
      'css.types.anchor-size',
    ],
    without: 'They open in the middle of the screen.',
  },
  {
    what: '… a little below the mark',
    features: css('translate'),
    without: 'They touch it.',
  },
  {
    what: 'Styles that depend on what is in an element, `:has()`',
    features: ['css.selectors.has'],
    without:
      'Claims are not filtered, and no filter is offered; the passage that the buttons are for is not tinted.',
  },
  {
    what: 'Contents and further parts that are open on a wide screen',
    features: ['css.selectors.details-content', ...css('content-visibility', 'content-visibility.visible')],
    without: 'The script opens them; without a script a press does.',
  },
  {
    what: 'The section that is being read, in the contents',
    features: [...css('scroll-target-group', 'scroll-target-group.auto'), 'css.selectors.target-current'],
    without: 'It is not marked.',
  },
  {
    what: 'Balanced lines',
    features: css('text-wrap', 'text-wrap.balance', 'text-wrap.pretty', 'text-wrap.wrap'),
    without: 'Lines break where they are full.',
  },
  {
    what: 'Signs that are not read out',
    features: css('content.alt_text'),
    without: 'A screen reader may say the sign of a status before its name.',
  },
  {
    what: 'Room kept free for what a script shows',
    features: media('scripting'),
    without: 'It appears where it belongs, and what follows moves down.',
  },
  {
    what: 'Stronger contrast and the colours of the system, where a reader asks for them',
    features: media('prefers-contrast', 'forced-colors'),
    without: 'The colours of the site, whose contrast is 7:1.',
  },
  {
    what: 'Grey columns of minor events in the histogram',
    features: ['css.types.color.color-mix'],
    without: 'They are as dark as the axis.',
  },
  {
    what: 'The device’s own sheet for sharing',
    features: ['api.Navigator.share', 'api.Navigator.canShare'],
    without: 'Links to messengers and mail, and a button that copies the address.',
  },
  {
    what: 'The width of a phone, the colour of the browser’s bar, and the site as an app',
    features: [
      ...['meta.name.viewport', 'meta.name.theme-color', 'link.rel.manifest'].map(
        (name) => `html.elements.${name}`,
      ),
    ],
    without: 'Known where there is use for it: on phones, or on some of them.',
  },
  {
    what: 'Small things on the screen',
    features: [
      ...css(
        'text-size-adjust',
        'text-size-adjust.none',
        'user-select',
        'accent-color',
        'outline',
        'paint-order',
      ),
      ...css('align-content.start'),
    ],
    without:
      'As the browser does them; where it knows the property by its older, prefixed name, that is there, too.',
  },
  {
    what: 'Fine setting on paper: margins with running heads, hyphens, no lone lines, headings kept with their text',
    features: [
      ...['css.at-rules.page', 'css.selectors.first'],
      ...css('hyphens', 'orphans', 'widows', 'page', 'break-before.avoid', 'break-after.avoid'),
      ...css('print-color-adjust', 'print-color-adjust.exact', 'float.inline-end', 'clear.inline-end'),
    ],
    without: 'Pages print with the browser’s own margins, and break where they are full.',
  },
];
