package agentos.showcase.expert.gui;

import agentos.showcase.data.Data;
import agentos.showcase.text.Localized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The state of a user interface: immutable, so that every step can be kept and every change undone.
///
/// @param variant  which variant of the interface it belongs to
/// @param page     id of the page that is open
/// @param values   value of every control by id
/// @param problems what the interface says is wrong, by control
/// @param banner   a sentence across the page; empty for none
/// @param focus    id of the control that keys go to, or empty
/// @param marks    what was drawn on a picture
public record UiState(
        String variant, String page, Map<String, String> values, Map<String, Localized> problems, Localized banner, String focus, List<Mark> marks) {

    /// In front of a picture's name: the copy with all marks.
    static final String COPY = "+";
    /// In front of a picture's name: the picture with nothing on it but what blots private things out.
    static final String REDACTED = "~";

    public UiState {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = problems == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    public String value(String control) {
        return values.getOrDefault(control, "");
    }

    public UiState with(String control, String value) {
        var next = new LinkedHashMap<>(values);
        next.put(control, value);
        var still = new LinkedHashMap<>(problems);
        still.remove(control);
        return new UiState(variant, page, next, still, Localized.EMPTY, control, marks);
    }

    public UiState on(String newPage) {
        return new UiState(variant, newPage, values, Map.of(), Localized.EMPTY, "", marks);
    }

    /// Keys, and with a tool the pointer too, go to this control from now on.
    public UiState focusing(String control) {
        return new UiState(variant, page, values, problems, banner, control, marks);
    }

    public UiState saying(Localized newBanner, Map<String, Localized> newProblems) {
        return new UiState(variant, page, values, newProblems, newBanner, focus, marks);
    }

    public UiState marked(Mark mark) {
        var next = new ArrayList<>(marks);
        next.add(mark);
        return new UiState(variant, page, values, problems, banner, focus, next);
    }

    /// This state with what another one changed since they parted at `from`: two hands at work on the same page.
    public UiState joined(UiState other, UiState from) {
        var next = new LinkedHashMap<>(values);
        other.values.forEach((control, value) -> {
            if (!value.equals(from.value(control))) {
                next.put(control, value);
            }
        });
        var all = new LinkedHashSet<>(marks);
        all.addAll(other.marks);
        return new UiState(variant, page, next, problems, banner, focus, List.copyOf(all));
    }

    /// This state as it may be shown to anybody: every copy of the picture has these blots on it, from the beginning on.
    UiState redacted(List<Mark> blots) {
        var next = new LinkedHashMap<>(values);
        next.replaceAll((control, value) -> blots.stream().anyMatch(b -> b.sheet().equals(value)) ? REDACTED + value : value);
        var all = new LinkedHashSet<>(marks);
        all.addAll(blots);
        return new UiState(variant, page, next, problems, banner, focus, List.copyOf(all));
    }

    public Data toData() {
        var held = Data.object();
        values.forEach(held::put);
        var wrong = Data.object();
        problems.forEach(wrong::put);
        return Data.object()
                .put("variant", variant).put("page", page).put("values", held.build()).put("problems", wrong.build())
                .put("banner", banner).put("focus", focus).put("marks", marks.stream().map(Mark::toData).toList())
                .build();
    }

    public static UiState of(Data data) {
        var values = new LinkedHashMap<String, String>();
        data.get("values").fields().forEach((control, value) -> values.put(control, value.text()));
        var problems = new LinkedHashMap<String, Localized>();
        data.get("problems").fields().forEach((control, text) -> problems.put(control, text.localized()));
        return new UiState(data.get("variant").text(), data.get("page").text(), values, problems, data.get("banner").localized(),
                data.get("focus").text(), data.get("marks").items().stream().map(Mark::of).toList());
    }
}
