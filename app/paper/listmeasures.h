// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/canvas.h"

// Of lists, in millimetres.
namespace colloquia::listmeasures {

inline constexpr Type kHead{Weight::Bold, points(8)};
inline constexpr Type kRemark{Weight::Regular, points(8)};
inline constexpr Type kLeast{Weight::Regular, points(8)}; // letters that are read across a table
inline constexpr double kLong = 2.15;      // column widths of text that two lines of them do not hold
inline constexpr int kCompany = 4;         // rows on a last page, at least
inline constexpr double kPad = 1.1;        // above and below the text of a row
inline constexpr double kTightPad = 0.7;   // likewise, where that saves a page
inline constexpr double kColumnGap = 3;    // between columns
inline constexpr double kSignatureRow = 9; // high enough to sign in
inline constexpr double kSignature = 31;   // wide enough
inline constexpr double kNarrowest = 16;   // of many to sign in
inline constexpr double kClosing = 34;     // for who answers for the sheet
inline constexpr double kHeadHeight = 6.5;
inline constexpr double kTick = 4; // a box to be ticked by pen
inline constexpr double kTickGap = 2.5;
inline constexpr double kTickRule = 0.25;
inline constexpr double kBig = 1.5; // big letters beside the usual ones
inline constexpr double kHairline = 0.15;
inline constexpr double kRule = 0.35;

} // namespace colloquia::listmeasures
