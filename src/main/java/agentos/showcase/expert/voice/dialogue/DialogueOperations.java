package agentos.showcase.expert.voice.dialogue;

import agentos.showcase.data.Data;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.Outputs;
import agentos.showcase.expert.drawing.Drawings;
import agentos.showcase.expert.voice.speech.Numbers;
import agentos.showcase.run.Artefact;
import agentos.showcase.run.Assignment;
import agentos.showcase.run.Expertise.OperationFailed;
import agentos.showcase.run.Product;
import agentos.showcase.taskgraph.Label;
import agentos.showcase.text.Language;
import agentos.showcase.text.Localized;
import agentos.showcase.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// From a conversation to minutes. All read `meeting`: `{"title", "date", "people": [{"name", "role"}], "sentences": [{"at", "to", "text", "voice"}]}`.
///
/// - `voice.transcribe`: a table of the sentences with their times.
/// - `voice.measure`: a table of the voice features of every sentence; `with.mix` = two numbers of sentences whose features are mixed up.
/// - `voice.diarise` reads `voices`, uses the features `with.features` (all unless told): a drawing of the voices and who they belong to.
/// - `voice.name` reads `speakers`, `naming` (`names`, `roles`, `letters`) and `doubt` (`keep`, `second`, `nobody`): a table of the speakers.
/// - `voice.write-out` reads `who`: a table and a drawing of the transcript by speaker.
/// - `voice.summary`, `voice.tasks`, `voice.minutes`, `voice.calendar`, `voice.cross-check`, `voice.lanes`: what follows from `who` and `tasks`.
public final class DialogueOperations {
    private static final Texts TEXTS = Texts.of("voice");

    private DialogueOperations() {}

    public static Map<String, Operation> operations() {
        return Map.ofEntries(
                Map.entry("voice.transcribe", DialogueOperations::transcribe),
                Map.entry("voice.measure", DialogueOperations::measure),
                Map.entry("voice.diarise", DialogueOperations::diarise),
                Map.entry("voice.name", DialogueOperations::name),
                Map.entry("voice.write-out", DialogueOperations::writeOut),
                Map.entry("voice.summary", Minutes::summary),
                Map.entry("voice.tasks", Tasks::perform),
                Map.entry("voice.cross-check", Tasks::crossCheck),
                Map.entry("voice.minutes", Minutes::minutes),
                Map.entry("voice.calendar", Calendar::perform),
                Map.entry("voice.lanes", DialogueOperations::lanes));
    }

    private static Product transcribe(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var rows = meeting.sentences().stream().map(one -> Outputs.row(
                meeting.sentences().stream().anyMatch(other -> other != one && other.overlaps(one)) ? "changed" : "",
                Outputs.number(one.number()), Localized.same(Meeting.clock(one.at())), one.text())).toList();
        Data table = Outputs.table(TEXTS, List.of("sentence-number", "time", "sentence"), rows)
                .put("count", rows.size()).put("overlaps", meeting.overlaps().size()).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, assignment.task().label(), table),
                TEXTS.both("note.transcribe", rows.size(), Math.round(meeting.length()), meeting.overlaps().size()));
    }

    private static Product measure(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var voices = new ArrayList<List<Data>>();
        int wide = -1;
        for (Data sentence : assignment.value("meeting").get("sentences").items()) {
            var voice = sentence.get("voice").items();
            if (voice.isEmpty() || wide >= 0 && voice.size() != wide) {
                throw new OperationFailed(TEXTS.both("meeting.voice", voices.size() + 1));
            }
            wide = voice.size();
            voices.add(voice);
        }
        List<Data> mix = assignment.with().get("mix").items();
        if (mix.size() == 2) {
            java.util.Collections.swap(voices, mix.get(0).integer(1) - 1, mix.get(1).integer(1) - 1);
        }
        var rows = new ArrayList<Data>();
        for (int i = 0; i < voices.size(); i++) {
            var cells = new ArrayList<Localized>(List.of(Outputs.number(i + 1)));
            voices.get(i).forEach(value -> cells.add(Localized.same(value.text())));
            rows.add(Outputs.row("", cells.toArray(Localized[]::new)));
        }
        Data table = Outputs.table(TEXTS, List.of("sentence-number", "pitch", "brightness", "tilt", "rate"), rows)
                .put("voices", voices.stream().map(Data::list).toList()).build();
        double low = voices.stream().mapToDouble(voice -> voice.getFirst().number()).min().orElse(0);
        double high = voices.stream().mapToDouble(voice -> voice.getFirst().number()).max().orElse(0);
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, Label.SCRIPTED, table),
                TEXTS.both("note.measure", wide, meeting.sentences().size(), Math.round(low), Math.round(high)));
    }

    private static Product diarise(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var voices = Outputs.value(assignment, "voices").get("voices").items().stream()
                .map(voice -> voice.items().stream().mapToDouble(Data::number).toArray()).toList();
        var wanted = assignment.with().get("features").items().stream().mapToInt(feature -> feature.integer(0)).filter(f -> f >= 0 && f < voices.getFirst().length).toArray();
        var used = wanted.length == 0 ? voices : voices.stream().map(voice -> Arrays.stream(wanted).mapToDouble(at -> voice[at]).toArray()).toList();
        var clustering = Clustering.of(used);
        var drawings = Drawings.artefact(TEXTS.both("voices.title"),
                new VoicesPicture(meeting, voices, clustering, Language.EN).draw(), new VoicesPicture(meeting, voices, clustering, Language.ZH).draw()).get("drawings");
        Data data = Data.object().put("drawings", drawings)
                .put("speakers", clustering.speakers()).put("invited", meeting.people().size())
                .put("labels", Arrays.stream(clustering.labels()).mapToObj(label -> Data.of((long) label)).toList())
                .put("seconds", Arrays.stream(clustering.seconds()).mapToObj(label -> Data.of((long) label)).toList())
                .put("silhouettes", Arrays.stream(clustering.silhouettes()).mapToObj(value -> Data.of(value, 3)).toList())
                .put("separation", Data.of(clustering.means().get(clustering.speakers()), 3))
                .put("doubtful", clustering.doubtful() + 1).build();
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, data), TEXTS.both("note.diarise", clustering.speakers(),
                Data.of(clustering.means().get(clustering.speakers()), 2).text(), clustering.doubtful() + 1));
    }

    private static Product name(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        Data speakers = Outputs.value(assignment, "speakers");
        int[] labels = speakers.get("labels").items().stream().mapToInt(label -> label.integer(0)).toArray();
        int count = speakers.get("speakers").integer(1);
        int doubtful = speakers.get("doubtful").integer(1);
        var calls = Addressing.calls(meeting);
        int[] people = Addressing.match(calls, labels, count, meeting.people().size());
        String doubt = assignment.value("doubt").text("keep");
        int before = labels[doubtful - 1];
        switch (doubt) {
            case "second" -> labels[doubtful - 1] = speakers.get("seconds").get(doubtful - 1).integer(0);
            case "nobody" -> labels[doubtful - 1] = -1;
            default -> { }
        }
        var names = new ArrayList<Localized>();
        for (int i = 0; i < count; i++) {
            names.add(called(meeting, people[i], i, assignment.value("naming").text("names")));
        }
        var who = new Speakers(Arrays.stream(labels).boxed().toList(), names, Arrays.stream(people).boxed().toList(), doubtful);
        double[] talk = who.talk(meeting);
        var rows = new ArrayList<Data>();
        for (int i = 0; i < count; i++) {
            int speaker = i;
            long said = Arrays.stream(labels).filter(label -> label == speaker).count();
            rows.add(Outputs.row("", Speakers.letter(i), names.get(i), Outputs.number(said), Localized.same(Numbers.seconds(talk[i])), reason(meeting, calls, labels, people[i], i)));
        }
        Data.Obj known = (Data.Obj) who.data();
        var table = Outputs.table(TEXTS, List.of("voice", "called", "sentences", "seconds", "because"), rows);
        known.fields().forEach(table::put);
        Localized note = switch (doubt) {
            case "second" -> TEXTS.both("note.name.moved", doubtful, names.get(before), who.nameOf(doubtful));
            case "nobody" -> TEXTS.both("note.name.nobody", doubtful);
            default -> TEXTS.both("note.name", count, Localized.list(names), doubtful, who.nameOf(doubtful));
        };
        return Product.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table.build()), note);
    }

    private static Localized called(Meeting meeting, int person, int speaker, String naming) {
        return person < 0 ? Speakers.letter(speaker) : switch (naming) {
            case "roles" -> meeting.people().get(person).role();
            case "letters" -> Speakers.letter(speaker);
            default -> meeting.people().get(person).name();
        };
    }

    private static Localized reason(Meeting meeting, List<Addressing.Call> calls, int[] labels, int person, int speaker) {
        var by = calls.stream().filter(call -> call.person() == person && labels[call.sentence() - 1] == speaker).map(call -> Outputs.number(call.by())).toList();
        return person < 0 ? TEXTS.both("because.nobody") : by.isEmpty() ? TEXTS.both("because.left", meeting.people().get(person).name())
                : TEXTS.both("because.named", meeting.people().get(person).name(), Localized.list(by));
    }

    private static Product writeOut(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var who = Speakers.read(Outputs.value(assignment, "who"));
        var rows = meeting.sentences().stream().map(one -> Outputs.row(one.number() == who.doubtful() ? "changed" : "", Outputs.number(one.number()),
                Localized.same(Meeting.clock(one.at())), who.nameOf(one.number()), one.text())).toList();
        Data table = Outputs.table(TEXTS, List.of("sentence-number", "time", "who", "sentence"), rows).put("sentences", rows.size()).build();
        Data drawing = Drawings.artefact(meeting.title(), new ScriptPicture(meeting, who, Language.EN).draw(), new ScriptPicture(meeting, who, Language.ZH).draw());
        return Product.of(List.of(Outputs.artefact(assignment, Artefact.Type.TABLE, table),
                Outputs.artefact(assignment, 1, Artefact.Type.DRAWING, assignment.task().title(), drawing)),
                TEXTS.both("note.write-out", rows.size(), who.names().size()));
    }

    private static Product lanes(Assignment assignment) throws OperationFailed {
        var meeting = Meeting.of(assignment);
        var who = Speakers.read(Outputs.value(assignment, "who"));
        var tasks = Tasks.read(assignment);
        Data drawing = Drawings.artefact(meeting.title(), new LanesPicture(meeting, who, tasks, Language.EN).draw(), new LanesPicture(meeting, who, tasks, Language.ZH).draw());
        return Product.of(Outputs.artefact(assignment, Artefact.Type.DRAWING, drawing),
                TEXTS.both("note.lanes", who.names().size(), meeting.overlaps().size(), tasks.size()));
    }
}
