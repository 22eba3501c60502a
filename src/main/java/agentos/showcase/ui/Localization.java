package agentos.showcase.ui;

import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The language on screen, and every text as a value that follows it.
///
/// Values are bindings, which listen to the language weakly: `map` would keep every label of every view alive until the language changes.
public final class Localization {
    private static final Texts TEXTS = Texts.of("ui");

    private final ReadOnlyObjectWrapper<Language> language;

    public Localization(Language language) {
        this.language = new ReadOnlyObjectWrapper<>(language);
    }

    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    public Language language() {
        return language.get();
    }

    public void speak(Language wanted) {
        language.set(wanted);
    }

    public void toggle() {
        speak(language().other());
    }

    /// A sentence of the user interface. Arguments that are observable are followed too.
    public ObservableValue<String> text(String key, Object... arguments) {
        return text(TEXTS, key, arguments);
    }

    /// A sentence of another room.
    public ObservableValue<String> text(Texts room, String key, Object... arguments) {
        Observable[] sources = Arrays.stream(arguments).filter(Observable.class::isInstance).toArray(Observable[]::new);
        Observable[] all = Arrays.copyOf(sources, sources.length + 1);
        all[sources.length] = language;
        return Bindings.createStringBinding(() -> room.get(language(), key, values(arguments)), all);
    }

    public ObservableValue<String> text(Localized text) {
        return Bindings.createStringBinding(() -> text.in(language()), language);
    }

    /// What a thing is in the language on screen.
    public <T> ObservableValue<T> in(Function<Language, T> thing) {
        return Bindings.createObjectBinding(() -> thing.apply(language()), language);
    }

    /// A text that may change as well as the language; null reads as nothing.
    public ObservableValue<String> text(ObservableValue<Localized> text) {
        return Bindings.createStringBinding(() -> text.getValue() == null ? "" : text.getValue().in(language()), text, language);
    }

    /// The sentence in the present language, for what is said once, such as an announcement.
    public String now(String key, Object... arguments) {
        return TEXTS.get(language(), key, arguments);
    }

    /// A sentence of the user interface in both languages, for what travels before it is shown.
    public Localized both(String key, Object... arguments) {
        return TEXTS.both(key, arguments);
    }

    private static Object[] values(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof ObservableValue<?> observable ? observable.getValue() : argument)
                .toArray();
    }
}
