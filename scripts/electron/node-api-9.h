// Included before every source of better-sqlite3 when its addon is built for an Electron older than 36.
//
// The addon keeps persistent references to strings, which Node-API allows from version 10. Version 9, which those
// Electrons have, refers to objects only. Here a kept string is held by an array with that one element. The rest of
// the addon works with version 9 as it is.
#pragma once

#undef NAPI_VERSION
#define NAPI_VERSION 9
#include <napi.h>

namespace Napi {

template <>
class Reference<String> {
 public:
  Reference() = default;
  Reference(Reference&& other) = default;
  Reference& operator=(Reference&& other) = default;
  Reference(const Reference&) = delete;
  Reference& operator=(const Reference&) = delete;

  static Reference New(const String& value, uint32_t initialRefcount = 0) {
    Array holder = Array::New(value.Env(), 1);
    holder.Set(uint32_t{0}, value);
    Reference reference;
    reference.holder_ = ObjectReference::New(holder, initialRefcount);
    return reference;
  }

  String Value() const { return holder_.Value().Get(uint32_t{0}).As<String>(); }
  bool IsEmpty() const { return holder_.IsEmpty(); }
  Napi::Env Env() const { return holder_.Env(); }

 private:
  ObjectReference holder_;
};

}  // namespace Napi
