package agentos.showcase.expert.gui;

import agentos.showcase.expert.Operation;
import java.util.Map;
import java.util.TreeMap;

/// All operations of the expert for user interfaces, by the names that cards use.
public final class GuiOperations {
    private GuiOperations() {}

    public static Map<String, Operation> operations() {
        var all = new TreeMap<String, Operation>();
        all.putAll(ScreenOperations.operations());
        all.putAll(FormOperations.operations());
        all.putAll(EditOperations.operations());
        all.putAll(TutorialOperations.operations());
        all.putAll(SettingsOperations.operations());
        return all;
    }
}
