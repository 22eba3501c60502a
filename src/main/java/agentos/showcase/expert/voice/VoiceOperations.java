package agentos.showcase.expert.voice;

import agentos.showcase.evidence.Library;
import agentos.showcase.expert.Operation;
import agentos.showcase.expert.voice.answer.AnswerOperations;
import agentos.showcase.expert.voice.dialogue.DialogueOperations;
import agentos.showcase.expert.voice.speech.SpeechOperations;
import java.util.Map;
import java.util.TreeMap;

/// Everything that the speech experts can do, by the names that cards use.
public final class VoiceOperations {
    private VoiceOperations() {}

    /// @param library the documents that are searched, quoted, and whose word order helps the recognition
    public static Map<String, Operation> operations(Library library) {
        var operations = new TreeMap<String, Operation>();
        operations.putAll(SpeechOperations.operations(library));
        operations.putAll(AnswerOperations.operations(library));
        operations.putAll(DialogueOperations.operations());
        return operations;
    }
}
