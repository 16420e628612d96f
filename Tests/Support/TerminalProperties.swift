// Owns the properties of a virtual terminal that libvterm does not keep for asking.

import CVTerm

/// What libvterm tells only through a callback.
final class TerminalProperties {
  private(set) var altScreen = false
  private(set) var cursorVisible = true
  private(set) var reportsMouse = false
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  init(screen: OpaquePointer) {
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let user, let value else { return 0 }
      let properties = Unmanaged<TerminalProperties>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_ALTSCREEN: properties.altScreen = value.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: properties.cursorVisible = value.pointee.boolean != 0
      case VTERM_PROP_MOUSE: properties.reportsMouse = value.pointee.number != 0
      default: break
      }
      return 1
    }
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    callbacks.deallocate()
  }
}
