package org.carecert.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Letter.Bilingual;
import org.junit.jupiter.api.Test;

/** A letter of an office. */
class LetterTest {
  @Test
  void a_letter_is_an_archive_file_and_keeps_its_words() throws Exception {
    Letter letter = receipt();
    assertEquals("", letter.missing());
    byte[] pdf =
        letter.pdf(
            new Paper.Imprint(
                "托育机构备案回执", "珲春市卫生健康局", Language.ZH, Instant.parse("2026-11-24T02:00:00Z")));
    Files.createDirectories(Path.of("target/papers"));
    Files.write(Path.of("target/papers/letter.pdf"), pdf);
    assertEquals(List.of(), Archived.faults(pdf));
    assertTrue(Archived.text(pdf).contains("珲春市金太阳托育园"));
  }

  @Test
  void a_character_without_a_glyph_is_named_before_anything_is_drawn() {
    assertEquals("\uE000", Paper.missing("崔\uE000㛃"));
    assertEquals("", Paper.missing("㛃䶮龑𬭎𠮷 훈춘시 ABC-1（）"));
  }

  private static Letter receipt() {
    return new Letter(new Bilingual("托育机构备案回执", "탁육기구 비안회집"), "珲卫托备〔2026〕0017号")
        .field(new Bilingual("机构名称", "기구명칭"), "珲春市金太阳托育园")
        .field(new Bilingual("统一社会信用代码", "통일사회신용코드"), "52222404MJTEXT0043")
        .field(new Bilingual("机构住所", "기구주소"), "吉林省延边朝鲜族自治州珲春市新安街道森林山大路1188号金太阳花园社区服务中心二层201至206室")
        .field(new Bilingual("收到日期", "접수날자"), "2026年11月24日")
        .paragraph(
            new Bilingual(
                "你单位报送的托育机构备案材料已收悉。根据《托育机构登记和备案办法（试行）》，现予回执。本回执不是行政许可，备案机关将继续核验所报内容。",
                "귀 단위에서 보낸 탁육기구 비안재료를 접수하였습니다. 《탁육기구 등록 및 비안방법(시행)》에 따라 이에 회집합니다."))
        .signed(
            new Letter.Signature(
                new Bilingual("珲春市卫生健康局", "훈춘시위생건강국"),
                "备案专用章",
                new Bilingual("2026年11月24日", "2026년 11월 24일")))
        .checkedAt("http://127.0.0.1:8080/filing/directory.xhtml");
  }
}
