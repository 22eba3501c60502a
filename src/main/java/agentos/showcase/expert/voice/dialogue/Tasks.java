package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Outputs;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The task list: who, what, by when, and the sentence that it came from.
final class Tasks {
    private static final Texts TEXTS = Texts.of("voice");

    private Tasks() {}

    /// @param owner  speaker, or -1
    /// @param due    null for no day
    /// @param source number of the sentence that says what
    /// @param spoken number of the sentence whose speaker owns it
    /// @param quote  the source as the task list quotes it
    /// @param same   whether both languages give the same source, owner and day
    record Item(int owner, Localized name, Localized what, LocalDate due, int source, int spoken, Localized quote, boolean same) {
        Localized day() {
            return due == null ? TEXTS.both("task.no-day") : Dates.print(due);
        }

        Data data() {
            return Data.object().put("owner", (long) owner).put("name", name).put("what", what).put("due", due == null ? "" : due.toString())
                    .put("source", source).put("spoken", spoken).put("quote", quote).put("same", same).build();
        }

        static Item read(Data data) {
            String due = data.get("due").text();
            return new Item(data.get("owner").integer(-1), data.get("name").localized(), data.get("what").localized(), due.isEmpty() ? null : LocalDate.parse(due),
                    data.get("source").integer(0), data.get("spoken").integer(0), data.get("quote").localized(), data.get("same").truth());
        }
    }

    static List<Item> read(Assignment assignment) throws OperationFailed {
        return Outputs.value(assignment, "tasks").get("tasks").items().stream().map(Item::read).toList();
    }

    /// @param assignment `with.invent` = `{"what": localized, "due": ISO date, "source": number, "quote": localized}` adds a task that nobody spoke of
    static Product perform(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var who = Speakers.read(Outputs.value(assignment, "who"));
        var items = new ArrayList<>(items(meeting, who));
        Data invented = assignment.with().get("invent");
        if (invented.isPresent()) {
            items.add(new Item(0, who.name(0), invented.get("what").localized(), LocalDate.parse(invented.get("due").text(meeting.date().toString())),
                    invented.get("source").integer(1), invented.get("source").integer(1), invented.get("quote").localized(), true));
        }
        if (items.isEmpty()) {
            throw new OperationFailed(TEXTS.both("tasks.none"));
        }
        var rows = items.stream().map(item -> Outputs.row(item.owner < 0 ? "changed" : "", item.name, item.what, item.day(),
                TEXTS.both("task.source", item.source, item.quote))).toList();
        Data table = Outputs.table(TEXTS, List.of("who", "what", "by-when", "source"), rows)
                .put("tasks", items.stream().map(Item::data).toList())
                .put("same", items.stream().map(item -> (Data) Data.object().put("source", item.source).put("ok", item.same).build()).toList())
                .put("count", items.size()).put("open", items.stream().filter(item -> item.owner < 0).count()).build();
        long owners = items.stream().map(Item::owner).filter(owner -> owner >= 0).distinct().count();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table), TEXTS.both("note.tasks", items.size(), owners,
                items.stream().filter(item -> item.due != null).count()));
    }

    private static List<Item> items(Meeting meeting, Speakers who) {
        var english = Promises.in(meeting, Language.EN);
        var chinese = Promises.in(meeting, Language.ZH);
        var items = new ArrayList<Item>();
        for (var one : english) {
            var other = chinese.stream().filter(promise -> promise.source() == one.source()).findFirst();
            boolean same = other.isPresent() && other.get().spoken() == one.spoken() && java.util.Objects.equals(other.get().due(), one.due());
            int owner = who.of(one.spoken());
            items.add(new Item(owner, who.name(owner), new Localized(one.what(), other.map(Promises.Promise::what).orElse(one.what())), one.due(),
                    one.source(), one.spoken(), meeting.sentence(one.source()).text(), same));
        }
        return items;
    }

    /// Holds every task against the words of the meeting, without looking at a voice: the quoted sentence must be the one of that number, and where somebody is
    /// named before or thanked after, it must be the owner.
    static Product crossCheck(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var who = Speakers.read(Outputs.value(assignment, "who"));
        var calls = Addressing.calls(meeting);
        var rows = new ArrayList<Data>();
        var owners = new ArrayList<Data>();
        var sources = new ArrayList<Data>();
        for (var item : read(assignment)) {
            boolean there = item.source >= 1 && item.source <= meeting.sentences().size() && meeting.sentence(item.source).text().equals(item.quote);
            sources.add(Data.object().put("task", item.what).put("source", item.source).put("ok", there).build());
            var call = Addressing.of(item.spoken, calls);
            boolean fits = true;
            Localized words = TEXTS.both("cross.silent");
            if (there && call.isPresent()) {
                var person = meeting.people().get(call.get().person());
                fits = item.owner >= 0 && who.people().get(item.owner) == call.get().person();
                words = TEXTS.both("cross.named", person.name(), call.get().by());
                owners.add(Data.object().put("task", item.what).put("voice", item.name).put("words", person.name()).put("ok", fits).build());
            }
            rows.add(Outputs.row(there && fits ? "good" : "bad", item.what, item.name, words, TEXTS.both(there ? "cross.there" : "cross.missing", item.source)));
        }
        Data table = Outputs.table(TEXTS, List.of("what", "by-voice", "by-words", "source"), rows).put("owners", owners).put("sources", sources).build();
        long agree = owners.stream().filter(owner -> owner.get("ok").truth()).count();
        long stand = sources.stream().filter(source -> source.get("ok").truth()).count();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                TEXTS.both("note.cross", owners.size(), agree, sources.size(), stand));
    }
}
