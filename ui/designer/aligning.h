// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

#include <vector>

namespace colloquia {

enum class Edge { Left, Centre, Right, Top, Middle, Bottom };

// The places of what stands on the face, put on one line: several on the edge of what surrounds them all, one
// alone on the face's.
std::vector<QRectF> aligned(std::vector<QRectF> places, Edge edge, QSizeF face);

// The same with gaps as wide as each other between the first and the last, which stay; between the edges of
// the face where it is one alone or two.
std::vector<QRectF> spread(std::vector<QRectF> places, Qt::Orientation direction, QSizeF face);

} // namespace colloquia
