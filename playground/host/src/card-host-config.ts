/**
 * How Teams draws cards, for `adaptivecards`. Colours are Fluent's variables, so that one configuration serves the
 * light, the dark and the high-contrast theme.
 * Measures: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/design-effective-cards.
 */
const shade = (name: string, subtle = name) => ({ default: `var(--${name})`, subtle: `var(--${subtle})` });

const foregroundColors = {
  default: shade('colorNeutralForeground1', 'colorNeutralForeground3'),
  dark: shade('colorNeutralForeground1', 'colorNeutralForeground3'),
  light: shade('colorNeutralForeground3'),
  accent: shade('colorBrandForeground1'),
  attention: shade('colorPaletteRedForeground1'),
  good: shade('colorPaletteGreenForeground1'),
  warning: shade('colorPaletteMarigoldForeground2'),
};

const container = (background: string, border = background) => ({
  backgroundColor: `var(--${background})`,
  borderColor: `var(--${border})`,
  foregroundColors,
});

export const CARD_HOST_CONFIG = {
  fontFamily: 'var(--fontFamilyBase)',
  fontTypes: {
    default: {
      fontFamily: 'var(--fontFamilyBase)',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: "'Cascadia Code', Consolas, 'Liberation Mono', monospace",
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
  },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke2)' },
  supportsInteractivity: true,
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('colorNeutralBackground1', 'colorNeutralStroke2'),
    emphasis: container('colorNeutralBackground3', 'colorNeutralStroke2'),
    good: container('colorPaletteGreenBackground1', 'colorPaletteGreenBorder1'),
    warning: container('colorPaletteMarigoldBackground1', 'colorPaletteMarigoldBorder1'),
    attention: container('colorPaletteRedBackground1', 'colorPaletteRedBorder1'),
    accent: container('colorBrandBackground2', 'colorBrandStroke2'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 16,
  },
  textBlock: { headingLevel: 3 },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', spacing: 'small', weight: 'default' },
  },
};
