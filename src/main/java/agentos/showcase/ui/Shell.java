package agentos.showcase.ui;

import agentos.showcase.data.Finding;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The window's content: header, the view of the present place, panels over it, troubles at the foot.
public final class Shell {
    private final Context context;
    private final ShellModel model;
    private final ObservableValue<ViewFactory> views;
    private final PaletteModel palette;
    private final StackPane root = new StackPane();
    private final StackPane body = new StackPane();
    private final PaletteView paletteView;
    private final HelpView helpView;
    private final FindingsView findingsView;
    private Optional<View> current = Optional.empty();
    private Node cameFrom;

    /// @param views    makes views; when the value changes (the pack was read anew) the present place is built again
    /// @param findings what is wrong in the pack
    public Shell(Context context, ShellModel model, ObservableValue<ViewFactory> views, PaletteModel palette,
                 ObservableValue<List<Finding>> findings) {
        this.context = context;
        this.model = model;
        this.views = views;
        this.palette = palette;
        paletteView = new PaletteView(context.words(), palette, this::goToChosen, model::close);
        helpView = new HelpView(context.words(), Shortcuts.ALL, model::close);
        findingsView = new FindingsView(context.words(), findings, model::close);
        root.getStyleClass().add("shell");
        body.getStyleClass().add("body");
        var frame = new BorderPane(body);
        frame.setTop(new Header(context, model, findings).node());
        frame.setBottom(new TroubleBar(context.words(), context.errors()).node());
        root.getChildren().add(frame);
        views.subscribe(_ -> build());
        context.navigation().placeProperty().addListener((_, _, place) -> move(place));
        model.panelProperty().subscribe(this::lay);
    }

    public Parent node() {
        return root;
    }

    /// Puts the keys of the shell on a scene that shows it.
    public void listen(Scene scene) {
        new Keys(context, model, this).install(scene);
    }

    /// The view on screen; nothing before the first one could be built.
    public Optional<View> current() {
        return current;
    }

    /// A step forward or back: inside the view where it has steps, else to the next tab.
    void turn(int direction) {
        if (current.map(view -> view.turn(direction)).orElse(false)) {
            return;
        }
        model.step(direction);
    }

    /// Offers a key to the view on screen.
    boolean offer(KeyEvent event) {
        return current.map(view -> view.key(event)).orElse(false);
    }

    /// Takes the present view off, so that its clocks stop.
    public void close() {
        current.ifPresent(View::detach);
        current = Optional.empty();
    }

    private void move(Place place) {
        if (!current.map(view -> view.follow(place)).orElse(false)) {
            build();
        }
    }

    /// A view that cannot be built must not take the window with it: its place says so, and the way back is open.
    private void build() {
        close();
        try {
            View view = views.getValue().view(context.navigation().place());
            body.getChildren().setAll(view.node());
            current = Optional.of(view);
            view.attach();
        } catch (RuntimeException e) {
            context.errors().unexpected(context.words().both("trouble.view"), e);
            var sorry = Nodes.paragraph(context.words().text("trouble.view.instead"), "muted");
            body.getChildren().setAll(Nodes.column("empty", sorry));
        }
    }

    private void lay(ShellModel.Panel panel) {
        while (root.getChildren().size() > 1) {
            root.getChildren().removeLast();
        }
        switch (panel) {
            case NONE -> giveFocusBack();
            case PALETTE -> {
                palette.clear();
                over(paletteView.overlay());
            }
            case HELP -> over(helpView.overlay());
            case FINDINGS -> over(findingsView.overlay());
        }
    }

    private void over(Overlay overlay) {
        if (cameFrom == null && root.getScene() != null) {
            cameFrom = root.getScene().getFocusOwner();
        }
        root.getChildren().add(overlay.node());
        overlay.takeFocus();
    }

    private void giveFocusBack() {
        if (cameFrom != null && cameFrom.getScene() != null) {
            cameFrom.requestFocus();
        }
        cameFrom = null;
    }

    private void goToChosen() {
        var entry = palette.chosen();
        if (entry != null) {
            model.close();
            context.navigation().go(entry.place());
        }
    }
}
