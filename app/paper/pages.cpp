// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/pages.h"

namespace colloquia {

Pages::~Pages() = default;

} // namespace colloquia
