package agentos.showcase.ui;

import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the shell. Letters do nothing while a text field has the focus; the view may answer a key first.
final class Keys {
    private final Context context;
    private final ShellModel model;
    private final Shell shell;

    Keys(Context context, ShellModel model, Shell shell) {
        this.context = context;
        this.model = model;
        this.shell = shell;
    }

    void install(Scene scene) {
        // Paging comes before any control: scroll panes would keep PageDown to themselves.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::page);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::afterClick);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // The question mark sits on another key in every layout, so it is taken as the character that was typed.
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void page(KeyEvent event) {
        boolean free = model.panelProperty().get() == ShellModel.Panel.NONE && !inText(event);
        int direction = switch (event.getCode()) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            default -> 0;
        };
        if (free && direction != 0) {
            shell.turn(direction);
            event.consume();
        }
    }

    /// A button that was clicked keeps the focus, but the keys go on belonging to the view: only a focus that was
    /// brought by the keyboard, and is seen, makes Space press the button and the arrows move on from it.
    private void afterClick(KeyEvent event) {
        boolean clicked = event.getTarget() instanceof ButtonBase button && !button.isFocusVisible();
        if (clicked && model.panelProperty().get() == ShellModel.Panel.NONE && plain(event) && shell.offer(event)) {
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        boolean view = model.panelProperty().get() == ShellModel.Panel.NONE && !inText(event) && plain(event) && shell.offer(event);
        if (view || anywhere(event) || !inText(event) && plain(event) && letter(event.getCode())) {
            event.consume();
        }
    }

    private boolean anywhere(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.K && (event.isShortcutDown() || event.isControlDown())) {
            model.open(ShellModel.Panel.PALETTE);
        } else if (code == KeyCode.F1) {
            model.open(ShellModel.Panel.HELP);
        } else if (code == KeyCode.F5) {
            model.toggleFullScreen();
        } else if (code == KeyCode.ESCAPE) {
            return model.escape();
        } else {
            return false;
        }
        return true;
    }

    private boolean letter(KeyCode code) {
        switch (code) {
            case F -> model.toggleFullScreen();
            case G -> model.open(ShellModel.Panel.PALETTE);
            case L -> context.words().toggle();
            case T -> context.theming().toggle();
            case D -> context.theming().nextDistance();
            default -> {
                return tab(code);
            }
        }
        return true;
    }

    private boolean tab(KeyCode code) {
        int number = code.isDigitKey() ? code.getChar().charAt(0) - '1' : -1;
        if (number < 0 || number >= Tab.values().length || context.navigation().place() instanceof Place.CardPlace) {
            return false;
        }
        context.navigation().go(Tab.values()[number].place());
        return true;
    }

    private void type(KeyEvent event) {
        if (!inText(event) && ("?".equals(event.getCharacter()) || "？".equals(event.getCharacter()))) {
            model.open(ShellModel.Panel.HELP);
            event.consume();
        }
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private static boolean inText(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
