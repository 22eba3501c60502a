package agentos.showcase.expert.voice.speech;

import java.util.List;
import java.util.Locale;

/// How strong the sounds of a word are, and how much of them a noisy room leaves.
///
/// Levels are ten times the logarithm of the relative phonetic power of sounds (H. Fletcher, "Speech and Hearing in Communication", 1953: 680 for
/// the strongest vowel, 1 for the weakest consonant), taken by letter of the spelling or of the pinyin: a stand-in, not a phonetic transcription.
public final class Sounds {
    /// Level of the strongest sound, dB.
    public static final double STRONGEST = 28;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final double[] LEVELS = {
        27.8, 8.5, 11.1, 8.5, 25.4, 7, 11.8, 7, 24.1, 13.6, 11.1, 20, 17.2, 15.6, 26.7, 7.8, 11.1, 23.2, 12, 11.8, 24.9, 10.8, 24.9, 12, 23.4, 12};
    /// Length of one bar of an envelope, seconds.
    public static final double STEP = 0.02;

    private Sounds() {}

    /// dB above the weakest sound, one for every letter of the spoken form; a digit or sign counts as a middling sound.
    static double[] levels(String spoken) {
        String letters = spoken.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? new double[] {STRONGEST / 2} : letters.chars().mapToDouble(letter -> {
            int at = LETTERS.indexOf(letter);
            return at < 0 ? STRONGEST * 0.75 : LEVELS[at];
        }).toArray();
    }

    static double mean(String spoken) {
        return java.util.Arrays.stream(levels(spoken)).average().orElse(0);
    }

    /// How much of a word can be made out, 0 to 1: the mean over its sounds of (signal to noise + 15) / 30, the band audibility of the speech
    /// intelligibility index (ANSI S3.5-1997).
    ///
    /// @param snr how far the strongest sound stands above the room, dB
    static double audible(String spoken, double snr) {
        return java.util.Arrays.stream(levels(spoken)).map(level -> Math.clamp((snr + level - STRONGEST + 15) / 30, 0, 1)).average().orElse(0);
    }

    /// Height of the envelope at every step from the start of the utterance, 0 to 1.
    ///
    /// @param length seconds
    static double[] envelope(List<Utterance.Slot> slots, double snr, double length) {
        double[] heights = new double[(int) Math.ceil(length / STEP)];
        double floor = height(Math.min(STRONGEST, STRONGEST - snr));
        for (int i = 0; i < heights.length; i++) {
            heights[i] = floor * (0.55 + 0.45 * ripple(i));
        }
        for (var slot : slots) {
            double[] levels = levels(slot.options().getFirst().spoken());
            int from = (int) Math.ceil(slot.at() / STEP - 0.5);
            int to = Math.min(heights.length, (int) Math.ceil(slot.to() / STEP - 0.5));
            for (int i = from; i < to; i++) {
                double place = (i - from + 0.5) / (to - from) * levels.length - 0.5;
                int left = (int) Math.clamp((long) Math.floor(place), 0, levels.length - 1);
                int right = Math.min(levels.length - 1, left + 1);
                double share = Math.clamp(place - left, 0, 1);
                double swell = Math.min(1, Math.min(i - from + 1, to - i) / 2.5);
                heights[i] = Math.max(heights[i], height(levels[left] * (1 - share) + levels[right] * share) * swell * (0.78 + 0.22 * ripple(i)));
            }
        }
        return heights;
    }

    /// A level as a share of the strongest, drawn so that weak sounds can still be seen.
    private static double height(double level) {
        return Math.pow(10, (level - STRONGEST) / STRONGEST);
    }

    /// The unevenness of a voice, 0 to 1, the same at the same place always.
    private static double ripple(int place) {
        int hash = place * 0x9E3779B1;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA6B;
        return (hash >>> 8 & 0xFFFF) / 65535.0;
    }
}
