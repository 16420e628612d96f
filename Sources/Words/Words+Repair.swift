// Owns the sentences of `diemcau repair`, and those about heads and signatures.

extension Words {
  /// The sentences of `diemcau repair`.
  package enum Repair {
    /// The record is good.
    package static let nothing = Phrase(
      vi: "Nhật ký lành lặn, không có gì phải sửa; không ghi gì.",
      en: "The record is good and needs no repair; nothing was written.")
    /// What those who have it open must do.
    package static let reopen = Phrase(
      vi: "Bàn làm việc nào đang mở hội nghị này phải thoát rồi mở lại.",
      en: "Every desk that has this meeting open must be left and opened again.")

    /// The new file bears the name, but it is not known whether that lasts.
    package static func unfinished(_ reason: Phrase) -> Phrase {
      Phrase(
        vi: "Sửa CHƯA XONG (\(reason.vi)): tệp mới đã thay tệp cũ nhưng chưa chắc đã nằm "
          + "hẳn trên đĩa; chưa ai được ghi. Hãy chạy lại “diemcau repair”.",
        en: "The repair is NOT FINISHED (\(reason.en)): the new file has taken the old one's "
          + "place, but that may not last, and nobody may write yet. Run “diemcau repair” again.")
    }

    /// An act whose outcome was unknown is recorded now.
    package static func confirmed(_ act: Phrase) -> Phrase {
      Phrase(
        vi: "Trước chưa rõ, nay chắc chắn đã ghi: ", en: "Unknown before, recorded for sure now: ")
        + act
    }
  }

  /// The sentences about heads and signatures.
  package enum Heads {
    /// A head has not the form of one.
    package static let malformed = Phrase(
      vi: "--head cần SỐ:MÃ, ví dụ 12:9f3c… với đủ 64 chữ số thập lục phân.",
      en: "--head needs SEQ:HASH, such as 12:9f3c… with all 64 hexadecimal digits.")
    /// Nothing outside the file vouches for it.
    package static let unconfirmed = Phrase(
      vi: "Đầu nhật ký chưa được xác nhận: không có --head, cũng không có chữ ký kèm người ký "
        + "đã biết, nên không loại trừ được việc cả tệp bị viết lại.",
      en:
        "The head is not confirmed: without --head, or a signature of a known signer, it cannot be "
        + "ruled out that the whole file was written anew.")
    /// A head was confirmed, and there are lines after it.
    package static func unconfirmedAfter(_ seq: Int) -> Phrase {
      Phrase(
        vi: "Chỉ xác nhận được tới dòng \(seq); các dòng sau nó chưa được xác nhận.",
        en: "Only the lines up to \(seq) are confirmed; those after it are not.")
    }
    /// The record was not signed because it is not good.
    package static let notSigned = Phrase(
      vi: "Không ký: nhật ký không lành lặn.", en: "Not signed: the record is not good.")
    /// ssh-keygen is not there.
    package static let noKeygen = Phrase(
      vi: "Không tìm thấy ssh-keygen trong PATH; hãy cài gói openssh-client.",
      en: "There is no ssh-keygen in PATH; install the package openssh-client.")

    /// A noted head is that of the record.
    package static func confirmed(_ what: Phrase) -> Phrase {
      what
        + Phrase(
          vi: ": đúng, các dòng tới đó còn nguyên.",
          en: ": confirmed, the lines up to it are unchanged.")
    }
    /// A noted head is not that of the record.
    package static func differs(_ what: Phrase, found: String) -> Phrase {
      what
        + Phrase(
          vi: ": KHÁC, dòng đó trong nhật ký có mã \(found). Đây không phải nhật ký đã ghi đầu đó.",
          en: ": NOT THE SAME, that line of the record has the hash \(found). This is not the "
            + "record that was noted.")
    }
    /// The record ends before a noted head.
    package static func beyond(_ what: Phrase, last: Int?) -> Phrase {
      what
        + Phrase(
          vi: ": nhật ký NGẮN HƠN, "
            + (last.map { "dòng đúng cuối cùng là \($0)." } ?? "không có dòng nào đúng."),
          en: ": the record is SHORTER, "
            + (last.map { "its last good line is \($0)." } ?? "it has no good line."))
    }
    /// A head given with --head.
    package static func noted(_ seq: Int) -> Phrase {
      Phrase(vi: "Đầu đã ghi lại ở dòng \(seq)", en: "The noted head at line \(seq)")
    }
    /// A checkpoint.
    package static func checkpoint(_ name: String) -> Phrase {
      Phrase(vi: "Mốc \(name)", en: "Checkpoint \(name)")
    }
    /// A checkpoint was written.
    package static func signed(_ head: String, file: String) -> Phrase {
      Phrase(vi: "Đã ký \(head): \(file)", en: "Signed \(head): \(file)")
    }
    /// A checkpoint's signature is that of a signer known by name.
    package static func signedBy(_ what: Phrase, signer: String, key: String) -> Phrase {
      what
        + Phrase(
          vi: ": chữ ký đúng, của \(signer) (\(key)).",
          en: ": good signature of \(signer) (\(key)).")
    }
    /// A checkpoint's signature is good, and nobody said whose key it is.
    package static func signedByKey(_ what: Phrase, key: String) -> Phrase {
      what
        + Phrase(
          vi:
            ": chữ ký khớp với khóa \(key), nhưng chưa xác nhận khóa của ai (thêm --signers TỆP).",
          en: ": the signature fits the key \(key), but whose key that is, is not confirmed (add "
            + "--signers FILE).")
    }
    /// A checkpoint's signature is bad, or its signer is not among those known.
    package static func badSignature(_ what: Phrase, detail: String) -> Phrase {
      what + Phrase(vi: ": chữ ký SAI (\(detail)).", en: ": BAD signature (\(detail)).")
    }
    /// A checkpoint's signature is gone.
    package static func missingSignature(_ what: Phrase, file: String) -> Phrase {
      what
        + Phrase(
          vi: ": KHÔNG CÒN chữ ký (thiếu tệp \(file)), như khi có người xóa nó.",
          en: ": the signature is GONE (there is no \(file)), as if somebody had removed it.")
    }
    /// A checkpoint's file has not the form of one.
    package static func badCheckpoint(_ what: Phrase) -> Phrase {
      what
        + Phrase(
          vi: ": tệp không đúng dạng một mốc.", en: ": the file has not the form of a checkpoint.")
    }
    /// The checkpoints cannot be read or written.
    package static func fileRefused(_ path: String, reason: Phrase) -> Phrase {
      Phrase(
        vi: "Không dùng được \(path): \(reason.vi).", en: "\(path) cannot be used: \(reason.en).")
    }
    /// ssh-keygen did not sign.
    package static func keygenRefused(_ detail: String) -> Phrase {
      Phrase(vi: "ssh-keygen không ký: \(detail).", en: "ssh-keygen did not sign: \(detail).")
    }
  }
}

extension CommandWords {
  package static let repair = Self(
    "Sửa nhật ký đang ở trạng thái không rõ hoặc có dòng hỏng.",
    "Repair a record whose state is unknown, or that has a bad line.",
    more: """
      Chép các dòng đã kiểm chứng sang tệp mới rồi cho tệp mới thay tệp cũ; tệp cũ giữ nguyên vẹn \
      trong quarantine/. Một dòng của nhật ký ghi lại việc này. Các dòng sau dòng hỏng không được \
      chép. Nhật ký lành lặn thì không làm gì.
      """,
    """
    Copies the verified lines to a new file, which takes the place of the old one; the old one is \
    kept whole in quarantine/. A line of the record tells of it. Lines after a bad one are not \
    copied. A good record is left alone.
    """)
  package static let sign = Self(
    "Ký đầu nhật ký bằng khóa SSH.", "Sign the head of the record with an SSH key.",
    more: """
      Ghi checkpoints/SỐ.head và .sig bằng “ssh-keygen -Y sign” (namespace diemcau). “verify” kiểm \
      tra mọi mốc đã ký. Nhật ký không lành lặn thì không ký.
      """,
    """
    Writes checkpoints/SEQ.head and .sig by “ssh-keygen -Y sign” (namespace diemcau). “verify” \
    checks every checkpoint. A record that is not good is not signed.
    """)
}

extension Words.Option {
  package static let head = Phrase(
    vi: "Đầu đã ghi lại trên giấy, SỐ:MÃ.", en: "A head noted on paper, SEQ:HASH.")
  package static let signers = Phrase(
    vi: "Tệp allowed_signers của ssh-keygen, nêu khóa nào của ai.",
    en: "An allowed_signers file of ssh-keygen, which tells whose key is whose.")
  package static let signingKey = Phrase(
    vi: "Khóa SSH để ký.", en: "The SSH key to sign with.")
}
