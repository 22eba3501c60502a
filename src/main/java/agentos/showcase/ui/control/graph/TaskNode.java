package agentos.showcase.ui.control.graph;

import agentos.showcase.taskgraph.Task;
import agentos.showcase.ui.Chips;
import agentos.showcase.ui.Icon;
import agentos.showcase.ui.Kinds;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A task on the graph. It shows what it is told and knows no run.
final class TaskNode extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass SENT_BACK = PseudoClass.getPseudoClass("sent-back");
    private static final PseudoClass CRITICAL = PseudoClass.getPseudoClass("critical");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    /// How far the ring stands off, em.
    private static final double RING = 0.25;
    private static final double BAR = 0.2;
    private static final double BADGE_WIDTH = 1.7;
    private static final double BADGE_HEIGHT = 1.05;
    private static final double BADGE_UP = 0.6;

    private final Task task;
    private final Region ring = part("graph-ring");
    private final Region body = part("graph-body");
    private final Region tint = part("graph-tint");
    private final Region bar = part("graph-bar");
    private final Icon icon;
    private final Text title = new Text();
    private final Icon mark = new Icon(Look.DONE.mark(), "graph-mark");
    private final Region badge = part("graph-badge");
    private final Text badgeText = new Text();
    private Look look;
    private boolean sentBack;
    private int attempt;
    private double progress;
    private double em = 1;

    TaskNode(Task task) {
        this.task = task;
        this.icon = new Icon(Kinds.icon(task.kind()), "graph-icon");
        setManaged(false);
        setId("graph-" + task.id());
        getStyleClass().addAll("graph-node", Chips.kindClass(task.kind()));
        if (task.isDecision()) {
            getStyleClass().add("graph-decision");
        }
        title.getStyleClass().add("graph-title");
        badgeText.getStyleClass().add("graph-badge-text");
        for (Text text : List.of(icon, title, mark, badgeText)) {
            text.setManaged(false);
            text.setMouseTransparent(true);
            text.setTextOrigin(VPos.CENTER);
        }
        getChildren().addAll(ring, body, tint, bar, icon, title, mark, badge, badgeText);
        setAccessibleRole(AccessibleRole.BUTTON);
        show(Look.WAITING, false, 0);
    }

    Task task() {
        return task;
    }

    Look look() {
        return look;
    }

    /// What the node reads; `\n` where the line breaks.
    String text() {
        return title.getText();
    }

    /// How far the bar is, from 0 to 1.
    double progress() {
        return progress;
    }

    void title(String text) {
        if (!text.equals(title.getText())) {
            title.setText(text);
        }
    }

    /// @return whether anything changed
    boolean show(Look newLook, boolean newSentBack, int newAttempt) {
        if (newLook == look && newSentBack == sentBack && newAttempt == attempt) {
            return false;
        }
        if (look != null) {
            pseudoClassStateChanged(look.pseudoClass(), false);
        }
        pseudoClassStateChanged(newLook.pseudoClass(), true);
        pseudoClassStateChanged(SENT_BACK, newSentBack);
        look = newLook;
        sentBack = newSentBack;
        attempt = newAttempt;
        var sign = newSentBack && newLook.mark() == null ? org.kordamp.ikonli.feather.Feather.CORNER_UP_LEFT : newLook.mark();
        mark.setVisible(sign != null);
        if (sign != null) {
            mark.show(sign);
        }
        boolean running = newLook == Look.RUNNING;
        tint.setVisible(running);
        bar.setVisible(running);
        badge.setVisible(newAttempt > 1);
        badgeText.setVisible(newAttempt > 1);
        badgeText.setText(newAttempt + "×");
        requestLayout();
        return true;
    }

    void progress(double now) {
        if (now != progress) {
            progress = now;
            layProgress();
        }
    }

    void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void critical(boolean on, boolean dim) {
        pseudoClassStateChanged(CRITICAL, on);
        pseudoClassStateChanged(DIM, dim);
    }

    /// @param newEm px of an em of the title's type
    void place(double x, double y, double width, double height, double newEm) {
        em = newEm;
        resizeRelocate(x, y, width, height);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double out = RING * em;
        ring.resizeRelocate(-out, -out, width + 2 * out, height + 2 * out);
        body.resizeRelocate(0, 0, width, height);
        layProgress();
        double left = (Arrangement.PADDING + (task.isDecision() ? Arrangement.ROUND : 0)) * em;
        place(icon, left + Arrangement.ICON * em / 2, height / 2);
        title.setX(left + (Arrangement.ICON + Arrangement.ICON_GAP) * em);
        title.setY(height / 2);
        place(mark, width - left - Arrangement.MARK * em / 2, height / 2);
        double badgeWidth = BADGE_WIDTH * em;
        double badgeHeight = BADGE_HEIGHT * em;
        badge.resizeRelocate(width - badgeWidth / 2, -badgeHeight * BADGE_UP, badgeWidth, badgeHeight);
        place(badgeText, width, badgeHeight * (0.5 - BADGE_UP));
    }

    private void layProgress() {
        double height = getHeight();
        double thick = BAR * em;
        // A running pill with no progress yet still shows where its bar begins.
        tint.resizeRelocate(0, 0, getWidth() * progress, height);
        double inset = height * (task.isDecision() ? 0.5 : 0.2);
        bar.resizeRelocate(inset, height - thick, (getWidth() - 2 * inset) * progress, thick);
    }

    private static void place(Text text, double x, double y) {
        text.setX(x - text.getLayoutBounds().getWidth() / 2);
        text.setY(y);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.setManaged(false);
        part.setMouseTransparent(true);
        part.getStyleClass().add(styleClass);
        return part;
    }
}
