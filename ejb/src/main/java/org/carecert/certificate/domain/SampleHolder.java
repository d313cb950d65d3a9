package org.carecert.certificate.domain;

import org.carecert.certificate.domain.CertificateFace.Naming;

/**
 * 样张持证人: the people with whose names a template is looked at (GB 18030-2022 for rare characters).
 */
public enum SampleHolder {
  /** 常见姓名. */
  ORDINARY("金春花", "김춘화", "保育师", "보육사", "222404********0020"),
  /** 生僻字姓名: characters of Extension A, B and F. */
  RARE("㛃𠮷𬭎𭈾", "최결길횡", "保育师", "보육사", "222404********0020"),
  /** 长文字: the longest names and words that are met. */
  LONG(
      "阿卜杜热合曼·艾合买提江·吐尔逊买买提明·阿不都克里木",
      "압두레헤만아이하마이티장투르순마이마이티밍아부두커리무",
      "婴幼儿照护服务与早期发展指导（含特殊需要儿童照护）",
      "영유아 돌봄봉사와 조기발전 지도（특수수요아동 돌봄 포함）",
      "EP1234567890123456789012345678");

  private final String name;
  private final String koreanName;
  private final String occupation;
  private final String occupationKo;
  private final String document;

  SampleHolder(
      String name, String koreanName, String occupation, String occupationKo, String document) {
    this.name = name;
    this.koreanName = koreanName;
    this.occupation = occupation;
    this.occupationKo = occupationKo;
    this.document = document;
  }

  /** As he stands on a paper. */
  public CertificateFace.Holder holder() {
    return new CertificateFace.Holder(
        name, koreanName, this == LONG ? "港澳台居民居住证" : "居民身份证", document);
  }

  /** His occupation, post or ability, as an example. */
  public Naming occupation() {
    return new Naming(occupation, occupationKo);
  }
}
