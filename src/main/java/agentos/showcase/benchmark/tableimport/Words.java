package agentos.showcase.benchmark.tableimport;

import java.util.regex.Pattern;

/// Words by which a person tells what a row or a column is about. They only weigh; what they decide is said and can be changed.
final class Words {
    private static final Pattern BENCHMARK = pattern("mmlu|gpqa|\\baime|\\bhmmt|\\bmath\\b|math-?\\d|gsm-?8k|\\bmgsm|human-?eval|mbpp|live-?code|swe-?bench|swe-?lancer|\\bbbh\\b|\\bbbeh\\b|\\bdrop\\b|\\barc\\b|arc-|"
            + "hellaswag|winogrande|truthful|ifeval|simple-?qa|trivia|boolq|piqa|siqa|openbook|c-?eval|cmmlu|browse-?comp|\\bhle\\b|humanity|tau-?2|τ|tau-?bench|terminal-?bench|bfcl|"
            + "mt-?bench|alpaca-?eval|\\barena|mmmu|docvqa|chartqa|textvqa|infovqa|ocrbench|mathvista|mathvision|videomme|video-?mme|longbench|\\bruler\\b|\\bniah|needle|live-?bench|codeforces|"
            + "ojbench|aider|multipl|crux|zebra|acebench|polymath|\\bcnmo|\\bimo|xbench|\\bgaia|scicode|ifbench|usamo|putnam|frontiermath|paperbench|mle-?bench|osworld|webarena|androidworld|screenspot|"
            + "toolathlon|mcp-?|finsearch|healthbench|helm|\\bagi-?eval|race\\b|squad|nq\\b|natural ?questions|\\bqa\\b|bench\\b|bench[- ]|\\bglue|superglue|bleu|rouge|\\bwer\\b|librispeech|fleurs|"
            + "wikitext|lambada|\\bppl\\b|perplexity|mmstar|mmbench|mmvet|hallusion|realworldqa|ai2d|pass@|acc(uracy)?\\b");
    private static final Pattern MODEL = pattern("\\bgpt|chatgpt|^o[1345](-|\\b)|claude|gemini|gemma|palm\\b|llama|qwen|qwq|qvq|deepseek|\\bglm|kimi|moonshot|minimax|mistral|mixtral|codestral|magistral|devstral|pixtral|"
            + "\\bphi-?\\d|grok|\\bstep-?\\d|stepfun|mimo|ernie|hunyuan|\\byi-|internlm|internvl|nemotron|command[- ]?[ra]|baichuan|doubao|\\bseed-|falcon|\\bolmo|granite|jamba|exaone|solar|smollm|smolvlm|"
            + "\\d+(\\.\\d+)?b(-|\\b)|vicuna|\\bbert|\\bt5|whisper|sonnet|\\bopus|haiku|\\bours?\\b|\\bbase$|-base\\b|instruct|thinking|-chat\\b|\\bmini\\b|turbo|\\bnova\\b|longcat|ling-|ring-|\\bdots\\.|llava|molmo|cogvlm|r1\\b|v3\\b");
    private static final Pattern OF_BENCHMARKS = pattern("^(benchmarks?|bench|tasks?|data-?\\s?sets?|evals?|evaluations?|metrics?|tests?|test set|categor(y|ies)|capabilit(y|ies)|domains?|areas?|languages?|subjects?|subsets?|评测.*|评估.*|基准.*|数据集|任务|测试.*|指标|能力|类别|领域|语言|科目|维度)(\\b|$)");
    private static final Pattern OF_MODELS = pattern("^(models?|model ?(name|variant|id|size)|methods?|systems?|llms?|agents?|names?|approach|baselines?|checkpoints?|variants?|模型.*|方法|系统|名称)(\\b|$)");
    private static final Pattern CATEGORY = pattern("^(categor(y|ies)|capabilit(y|ies)|domains?|areas?|types?|groups?|fields?|类别|分类|能力|领域|类型|维度)$");
    private static final Pattern SETTING = pattern("^(#?\\s*n?-?shots?|#\\s*shots?|metrics?|settings?.*|setup|prompts?|mode|length|context|protocol|version|split|subset|config(uration)?|few-?shot|source|harness|scaffold|notes?|remarks?|comments?|指标|设置|样本数|版本|备注|说明|(metric|setting)\\b.*)$");
    private static final Pattern NUMBERING = pattern("^(#|no\\.?|rank|ranking|index|id|序号|排名|编号|Δ|delta|gains?|diff(erence)?|improvement|change|vs\\.? .*)$");
    private static final Pattern ITEMS = pattern("^(#\\s*)?(items|questions|problems|samples|examples|instances|test ?size|num(ber)?\\.? of (items|questions|problems|samples|examples|instances|tasks)|题数|题目数|样本量)$");
    private static final Pattern PARAMETER = pattern("param|activated|\\bactive\\b|#\\s*total|参数|激活|context (length|window)|^context$|上下文|architecture|架构|^size\\b|model size|\\brelease|发布|license|许可|\\bprice|\\bcost|价格|train(ing|ed)? tokens|"
            + "pre-?train|# ?tokens|vocab|\\blayers?\\b|hidden|\\bheads?\\b|\\bffn|dimension$|\\bd_?model|learning rate|batch|epochs?\\b|\\bsteps$|flops|sequence length|seq\\.? ?len|max(imum)? (length|tokens)|embedding dim|# ?experts?|experts\\b|open[- ](source|weight)|knowledge cut|organi[sz]ation|developer|provider|vendor|机构|厂商|base model|"
            + "backbone|throughput|latency|speed|tokens?/s|tok/s|vram|memory (usage|footprint)|\\bgpus?\\b|\\bdate\\b|\\blinks?\\b|\\burl\\b|download|quantization");
    private static final Pattern LOWER = pattern("↓|lower[- ]is[- ]better|lower better|越低越好|\\(lower\\)");
    private static final Pattern LOWER_BY_NAME = pattern("\\bwer\\b|\\bcer\\b|perplexity|\\bppl\\b|error[- ]rate|hallucination rate|\\blatency\\b|\\bfid\\b|\\bmae\\b|\\brmse\\b|\\bmse\\b|\\bloss\\b|\\bbpb\\b|bits[- ]per[- ]byte|词错误率|困惑度|幻觉率|错误率");
    private static final Pattern COMPOSITE = pattern("^(average|avg\\.?|mean|overall|total|composite|macro[- ]avg.*|micro[- ]avg.*|综合|平均.*|总分|总体|.*\\b(average|avg\\.?|overall|intelligence index|aa intelligence)( score)?)$");
    private static final Pattern NOT_BENCHMARK = pattern("download|\\blinks?\\b|hugging ?face|modelscope|\\burl\\b|\\bgpus?\\b|vram|\\bmemory\\b|hardware|batch size|learning rate|hyper-?parameter|^parameters?$|^arguments?$|^options?$|^flags?$|^default$|description|^usage$|"
            + "price|pricing|licen[cs]e|precision|^command|^file ?name|^format$|^api\\b|quant(ization)?\\b|checkpoints?\\b|architecture|下载|链接|显存|硬件|说明|默认");
    private static final Pattern GENERIC_VALUE = pattern("^(scores?|values?|results?|acc(uracy)?\\.?|performance|percent(age)?|分数|得分|结果|成绩|准确率|%)$");

    private Words() {}

    static boolean isBenchmark(String name) {
        return BENCHMARK.matcher(name).find();
    }

    static boolean isModel(String name) {
        return MODEL.matcher(name).find();
    }

    static boolean headsBenchmarks(String header) {
        return OF_BENCHMARKS.matcher(header).find();
    }

    static boolean headsModels(String header) {
        return OF_MODELS.matcher(header).find();
    }

    static boolean isCategory(String header) {
        return CATEGORY.matcher(header).find();
    }

    static boolean isSetting(String header) {
        return SETTING.matcher(header).find();
    }

    /// A number that is no score: of the row, or of a difference.
    static boolean isNumbering(String header) {
        return NUMBERING.matcher(header).find();
    }

    static boolean isItems(String header) {
        return ITEMS.matcher(header).find();
    }

    static boolean isParameter(String name) {
        return (PARAMETER.matcher(name).find() || isNumbering(name)) && !BENCHMARK.matcher(name).find();
    }

    static boolean saysLower(String name) {
        return LOWER.matcher(name).find();
    }

    static boolean usuallyLower(String name) {
        return LOWER_BY_NAME.matcher(name).find();
    }

    static boolean isComposite(String name) {
        return COMPOSITE.matcher(name.strip()).find();
    }

    static boolean isNotBenchmark(String header) {
        return NOT_BENCHMARK.matcher(header).find();
    }

    static boolean isGenericValue(String header) {
        return GENERIC_VALUE.matcher(header.strip()).find();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
