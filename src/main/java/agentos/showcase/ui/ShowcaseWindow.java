package agentos.showcase.ui;

import agentos.showcase.data.Finding;
import agentos.showcase.expert.Studio;
import agentos.showcase.pack.Card;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The composition root of one window: wires shell, views and pack together, with or without a stage.
public final class ShowcaseWindow {
    private final Context context;
    private final ObjectProperty<Studio> studio;
    private final ShellModel model;
    private final Shell shell;

    public ShowcaseWindow(Context context, Studio first) {
        this.context = context;
        this.studio = new SimpleObjectProperty<>(first);
        this.model = new ShellModel(context.navigation(), id -> studio.get().pack().card(id).map(Card::category).orElse(""));
        var palette = new PaletteModel();
        studio.subscribe(now -> palette.offer(GoTo.entries(now.pack())));
        ObservableValue<ViewFactory> views = studio.map(now -> new Views(context, now));
        ObservableValue<List<Finding>> findings = studio.map(now -> now.pack().findings());
        this.shell = new Shell(context, model, views, palette, findings);
    }

    /// A dressed scene of this size that listens to the keys.
    public Scene scene(WindowSize size) {
        var scene = new Scene(shell.node(), size.width(), size.height());
        context.theming().install(scene);
        shell.listen(scene);
        return scene;
    }

    public Context context() {
        return context;
    }

    /// The pack that is played; set it anew when it changed on disk, and the place is kept.
    public ObjectProperty<Studio> studioProperty() {
        return studio;
    }

    public ShellModel model() {
        return model;
    }

    public Shell shell() {
        return shell;
    }
}
