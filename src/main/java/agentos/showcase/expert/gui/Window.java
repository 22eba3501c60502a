package agentos.showcase.expert.gui;

import java.util.ArrayList;
import java.util.List;

/// One window of a desktop: a heading and the controls after it, up to the next heading. What is in it says what it is for.
record Window(Control heading, List<Control> controls) {

    /// Files to drag, a picture with tools to draw on it, or anything else: a text with a place for a picture.
    enum Kind { FILES, EDITOR, DOCUMENT }

    Window {
        controls = List.copyOf(controls);
    }

    Kind kind() {
        return holds(Role.TOOL) ? Kind.EDITOR : holds(Role.PICTURE) ? Kind.FILES : Kind.DOCUMENT;
    }

    private boolean holds(Role role) {
        return controls.stream().anyMatch(control -> control.role() == role);
    }

    static List<Window> of(Page page) {
        var windows = new ArrayList<Window>();
        Control heading = null;
        var inside = new ArrayList<Control>();
        for (Control control : page.controls()) {
            if (control.role() == Role.HEADING) {
                if (heading != null) {
                    windows.add(new Window(heading, inside));
                }
                heading = control;
                inside.clear();
            } else {
                inside.add(control);
            }
        }
        if (heading != null) {
            windows.add(new Window(heading, inside));
        }
        return windows;
    }
}
