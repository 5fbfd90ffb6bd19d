import {
  Avatar,
  Button,
  Link,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  Tooltip,
} from '@fluentui/react-components';
import {
  Bug20Regular,
  DarkTheme20Regular,
  History20Regular,
  Open20Regular,
  Phone20Regular,
} from '@fluentui/react-icons';
import type { Overview } from '../../teams/page-contract.ts';
import type { ThemeName } from './place.ts';

type Person = Overview['personas'][number];

const THEME_NAMES: Record<ThemeName, string> = { default: 'Lyst', dark: 'Mørkt', contrast: 'Høy kontrast' };

type Props = {
  world: Overview;
  persona: Person;
  theme: ThemeName;
  phone: boolean;
  panel: 'faults' | 'log' | undefined;
  unread: ReadonlySet<string>;
  onPersona: (id: string) => void;
  onTheme: (theme: ThemeName) => void;
  onPhone: (phone: boolean) => void;
  onPanel: (panel: 'faults' | 'log') => void;
};

/** The playground's own strip: who one is, and how Teams is to look and behave. */
export function Header(props: Props) {
  const { world, phone, panel, onPhone, onPanel } = props;
  const { faults } = world;
  const wrong =
    faults.duplicate ||
    faults.reorder ||
    faults.noRefresh ||
    faults.expiredBotToken ||
    faults.expiredTabToken ||
    faults.delayMs > 0 ||
    faults.pending.length > 0 ||
    Object.keys(faults.chances).length > 0;
  return (
    <header className="strip">
      <h1 className="strip-title">
        Teams <span className="strip-subtitle">på egen maskin</span>
      </h1>
      <div className="strip-tools">
        {world.publicPageUrl !== undefined && (
          <Link href={world.publicPageUrl} target="_blank" rel="noopener" className="strip-link">
            <Open20Regular aria-hidden /> <span className="wide-only">Åpen side</span>
          </Link>
        )}
        <ThemeMenu {...props} />
        <Tooltip content="Vis Teams i telefonbredde" relationship="description">
          <ToggleButton
            appearance="subtle"
            icon={<Phone20Regular />}
            checked={phone}
            onClick={() => onPhone(!phone)}
            aria-label="Telefonbredde"
          />
        </Tooltip>
        <ToggleButton
          appearance="subtle"
          aria-label={wrong ? 'Feil (noe er slått på)' : 'Feil'}
          icon={<Bug20Regular />}
          checked={panel === 'faults'}
          onClick={() => onPanel('faults')}
        >
          <span className="wide-only">Feil</span>
          {wrong && <span className="dot" />}
        </ToggleButton>
        <ToggleButton
          appearance="subtle"
          aria-label="Logg"
          icon={<History20Regular />}
          checked={panel === 'log'}
          onClick={() => onPanel('log')}
        >
          <span className="wide-only">Logg</span>
        </ToggleButton>
        <PersonaMenu {...props} />
      </div>
    </header>
  );
}

function ThemeMenu({ theme, onTheme }: Props) {
  return (
    <Menu
      inline
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => onTheme(checkedItems[0] as ThemeName)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<DarkTheme20Regular />}
          aria-label={`Tema: ${THEME_NAMES[theme]}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {Object.entries(THEME_NAMES).map(([value, name]) => (
            <MenuItemRadio key={value} name="theme" value={value}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function PersonaMenu({ world, persona, unread, onPersona }: Props) {
  return (
    <Menu
      inline
      checkedValues={{ persona: [persona.id] }}
      onCheckedValueChange={(_, { checkedItems }) => onPersona(checkedItems[0] ?? persona.id)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className="persona-button"
          aria-label={`Du er ${persona.name}, ${persona.title}. Bytt person`}
          icon={<Avatar name={persona.name} size={28} color="colorful" aria-hidden />}
        >
          <span className="persona-name wide-only">
            {persona.name}
            <span className="persona-title">{persona.title}</span>
          </span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {world.personas.map((one) => (
            <MenuItemRadio
              key={one.id}
              name="persona"
              value={one.id}
              icon={<Avatar name={one.name} size={24} color="colorful" aria-hidden />}
            >
              <span className="persona-name">
                {one.name}
                {unread.has(one.chatId) && <span className="dot" role="img" aria-label="(nytt i chatten)" />}
                <span className="persona-title">{one.title}</span>
              </span>
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
