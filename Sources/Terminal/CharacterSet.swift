// Owns which character set the terminal speaks.

import Glibc

/// The choice of a character set from the environment.
enum CharacterSet {
  /// The locale to ask for: "" for the one in the environment.
  ///
  /// A fresh machine names none, and the C locale it would get cannot show Vietnamese; one that
  /// says C means it.
  static func locale(all: String?, characterType: String?, language: String?) -> String {
    let named = [all, characterType, language].lazy.compactMap(\.self).first { !$0.isEmpty }
    return named == nil ? "C.UTF-8" : ""
  }

  /// Sets the character set of the process, and answers whether it is UTF-8.
  static func adopt() -> Bool {
    let named = locale(
      all: variable("LC_ALL"), characterType: variable("LC_CTYPE"), language: variable("LANG"))
    if setlocale(LC_CTYPE, named) == nil {
      // The locale is not installed here (vi_VN.UTF-8 seldom is); its character set is what counts.
      let wanted = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? ""
      if namesUTF8(wanted) { setlocale(LC_CTYPE, "C.UTF-8") }
    }
    return nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// The name of a locale says UTF-8, in one of the spellings in use.
  static func namesUTF8(_ locale: String) -> Bool {
    let lower = locale.lowercased()
    return lower.hasSuffix("utf-8") || lower.hasSuffix("utf8")
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
