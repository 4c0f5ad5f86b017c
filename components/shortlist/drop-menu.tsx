import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/mark/icon';

interface Props {
  /** The button that opens it; it takes what the menu gives it. */
  trigger: ReactNode;
  label: string;
  side?: 'top' | 'bottom';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Where the focus goes once it is closed, where not to the button. */
  onClosed?: (event: Event) => void;
  children: ReactNode;
}

/** A menu of actions under a button, by pointer and by keys. */
export const DropMenu = ({ trigger, label, side = 'bottom', open, onOpenChange, onClosed, children }: Props) => (
  <DropdownMenu.Root {...(open !== undefined && { open })} {...(onOpenChange && { onOpenChange })} modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        className="drop"
        side={side}
        align="end"
        sideOffset={6}
        collisionPadding={12}
        aria-label={label}
        {...(onClosed && { onCloseAutoFocus: onClosed })}
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
);

interface ItemProps {
  icon: IconName;
  onSelect: () => unknown;
  /** Why it cannot be chosen now. */
  cannot?: string | undefined;
  children: ReactNode;
}

export const MenuItem = ({ icon, onSelect, cannot, children }: ItemProps) => (
  <DropdownMenu.Item disabled={cannot !== undefined} title={cannot} onSelect={() => void onSelect()}>
    <Icon name={icon} />
    {children}
  </DropdownMenu.Item>
);

export const MenuLine = () => <DropdownMenu.Separator />;

/** Items behind an item. */
export const SubMenu = ({ icon, label, children }: { icon: IconName; label: string; children: ReactNode }) => (
  <DropdownMenu.Sub>
    <DropdownMenu.SubTrigger>
      <Icon name={icon} />
      {label}
      <Icon name="right" end />
    </DropdownMenu.SubTrigger>
    <DropdownMenu.Portal>
      <DropdownMenu.SubContent className="drop" sideOffset={4} collisionPadding={12}>
        {children}
      </DropdownMenu.SubContent>
    </DropdownMenu.Portal>
  </DropdownMenu.Sub>
);
