package agentos.showcase.ui;

import agentos.showcase.data.Finding;
import agentos.showcase.pack.Card;
import agentos.showcase.pack.Pack;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The composition root of one window: wires shell, views and pack together, with or without a stage.
public final class ShowcaseWindow {
    private final Context context;
    private final ObjectProperty<Pack> pack;
    private final ShellModel model;
    private final Shell shell;

    public ShowcaseWindow(Context context, Pack first, Views.CardViews cards) {
        this.context = context;
        this.pack = new SimpleObjectProperty<>(first);
        this.model = new ShellModel(context.navigation(), id -> pack.get().card(id).map(Card::category).orElse(""));
        var palette = new PaletteModel();
        pack.subscribe(now -> palette.offer(GoTo.entries(now)));
        ObservableValue<ViewFactory> views = pack.map(now -> new Views(context, now, cards));
        ObservableValue<List<Finding>> findings = pack.map(Pack::findings);
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
    public ObjectProperty<Pack> packProperty() {
        return pack;
    }

    public ShellModel model() {
        return model;
    }

    public Shell shell() {
        return shell;
    }
}
