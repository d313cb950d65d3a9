package org.carecert.exam.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carecert.shared.sheet.SheetText;

/**
 * 相互指称的选项: entries that name each other by letter or place ("A或C", "以上都对", "모두"), so that they
 * would say something else in another order. In doubt an entry is taken for one of them: then the
 * question only keeps its order.
 */
final class TiedEntries {
  private static final String LETTER = "(?<![A-Za-z0-9])[A-H]";

  /** What the first manner knew; attempts that began in it keep their order. */
  private static final Pattern COMMONEST = Pattern.compile("^(以上|上述)|^[A-E]([、,，和与]|$)");

  private static final List<Pattern> NAMING =
      Stream.of(
              // Letters alone, or one after the other.
              "^[A-H](\\s*[A-H]){0,7}\\s*[.。]?$",
              "^[A-H][、,和与]",
              LETTER
                  + "\\s*([、,;/+&~-]|和|与|或|及|跟|同|至|到|以及|或者|와|과|및|또는|혹은|이나|나|하고|\\s(and|or)\\s)"
                  + "\\s*((选项|option)\\s*)?[A-H](?![A-Za-z0-9])",
              LETTER + "\\s*(选?项|都|均|皆|不?对|不?正确|错|항)",
              // The options as such.
              "选项|备选|선택항|선택지|\\boptions?\\b",
              "^(以上|上述|以下|上面|下列|前述|前面|其他|其它)",
              "(以上|上述|上面|前述|下列)(各|所有|全|都|均|皆|几|两|二|三|四|说法|答案|内容|做法|情况|任)",
              "[前后上下][一二两三四]?[项者]|第[一二三四五1-5]\\s*项|[两二三四]者",
              "^(全部|全|都|均|皆)[不未]?(是|对|正确|错误?|可以?|行|能|选|有|包括|符合|属于)?$",
              "(都|均|皆|全部?)[不未]?(是|对|正确|错误?|可以?|行|选)$",
              "모두|전부|둘\\s*다|셋\\s*다|다\\s*(맞|옳|틀리|아니)",
              "^(우|위|이상|상기|앞|아래|다음)(의|에|에서)?\\s*(것|항|답|내용|방법|사항|두|세|네)",
              "\\b(all|none|both|neither|either|any)\\b.*\\b(above|below|these|those|them|and|or|correct"
                  + "|wrong|true|false)\\b",
              "^(all|none|both|neither)\\b|\\bthe above\\b")
          .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
          .toList();

  private TiedEntries() {}

  /** Whether the first manner leaves a question with these options in its order. */
  static boolean commonest(List<String> entries) {
    return entries.stream().anyMatch(entry -> COMMONEST.matcher(entry.strip()).find());
  }

  /** Whether one of these entries names others. */
  static boolean tied(List<String> entries) {
    return entries.stream()
        .map(entry -> SheetText.folded(entry.strip()).strip())
        .anyMatch(entry -> NAMING.stream().anyMatch(pattern -> pattern.matcher(entry).find()));
  }
}
