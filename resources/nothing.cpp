// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// A library needs one source of its own; everything else in it is resources.
namespace colloquia {}
