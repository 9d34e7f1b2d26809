// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/designer/designcanvas.h"

#include "app/paper/millimetre.h"
#include "ui/designer/designeditor.h"
#include "ui/designer/rulers.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomAround = 14; // pixels
constexpr std::array kZooms = {0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0};

Qt::CursorShape cursorOf(const Grip &grip)
{
    if (grip.isWhole())
        return Qt::SizeAllCursor;
    if ((grip.left && grip.top) || (grip.right && grip.bottom))
        return Qt::SizeFDiagCursor;
    if ((grip.left && grip.bottom) || (grip.right && grip.top))
        return Qt::SizeBDiagCursor;
    return grip.left || grip.right ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

} // namespace

DesignCanvas::DesignCanvas(DesignEditor &editor, const DrawerOf &drawerOf, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_drawerOf(drawerOf)
{
    setObjectName(u"designCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The badge"));
    setAccessibleDescription(tr("Arrows move what is selected by a millimetre, with Shift by a tenth; with "
                                "Ctrl they change its size. Page up and page down select the next one."));
    connect(&editor, &DesignEditor::changed, this, &DesignCanvas::renew);
    connect(&editor, &DesignEditor::selectionChanged, this, qOverload<>(&QWidget::update));
    renew();
}

void DesignCanvas::renew()
{
    m_drawer = m_drawerOf(m_editor.artwork());
    updateGeometry();
    resize(sizeHint());
    update();
}

void DesignCanvas::setPerson(const BadgePerson &person)
{
    m_person = person;
    update();
}

QSizeF DesignCanvas::face() const
{
    return m_editor.artwork().size;
}

double DesignCanvas::scale() const
{
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / kMmInInch;
    const QSize room = m_room - QSize(2 * kRoomAround + rulers::kWidth, 2 * kRoomAround + rulers::kWidth);
    if (face().isEmpty() || room.isEmpty())
        return 4;
    return std::min(room.width() / face().width(), room.height() / face().height());
}

QPointF DesignCanvas::origin() const
{
    const QSizeF paper = face() * scale();
    return {std::max(rulers::kWidth + kRoomAround + 0.0,
                     rulers::kWidth + (width() - rulers::kWidth - paper.width()) / 2),
            std::max(rulers::kWidth + kRoomAround + 0.0,
                     rulers::kWidth + (height() - rulers::kWidth - paper.height()) / 2)};
}

QSize DesignCanvas::sizeHint() const
{
    const QSizeF paper = face() * scale();
    const int around = 2 * kRoomAround + rulers::kWidth;
    return QSize(int(paper.width()) + around, int(paper.height()) + around).expandedTo(m_room);
}

void DesignCanvas::setRoom(QSize room)
{
    if (m_room == room)
        return;
    m_room = room;
    resize(sizeHint());
    update();
}

void DesignCanvas::setZoom(double zoom)
{
    if (qFuzzyCompare(1 + zoom, 1 + m_zoom))
        return;
    m_zoom = zoom;
    resize(sizeHint());
    update();
}

void DesignCanvas::stepZoom(int step)
{
    QRectF chosen;
    for (const size_t element : m_editor.selection())
        chosen |= onScreen(element);
    zoomAbout(step, chosen.isNull() ? QRectF(visibleRegion().boundingRect()).center() : chosen.center());
}

void DesignCanvas::zoomAbout(int step, QPointF pixel)
{
    const QPointF point = onFace(pixel);
    const double now = scale() * kMmInInch / logicalDpiX();
    if (step > 0) {
        const auto next = std::ranges::find_if(kZooms, [now](double zoom) { return zoom > now * 1.05; });
        setZoom(next == kZooms.end() ? kZooms.back() : *next);
    } else {
        const auto next =
            std::find_if(kZooms.rbegin(), kZooms.rend(), [now](double zoom) { return zoom < now * 0.95; });
        setZoom(next == kZooms.rend() ? kZooms.front() : *next);
    }
    emit zoomed(pixel, origin() + point * scale());
}

QPointF DesignCanvas::onFace(QPointF pixel) const
{
    return (pixel - origin()) / scale();
}

QRectF DesignCanvas::onScreen(const QRectF &area) const
{
    return {origin() + area.topLeft() * scale(), area.size() * scale()};
}

QRectF DesignCanvas::onScreen(size_t element) const
{
    return onScreen(m_editor.elements().at(element).area);
}

bool DesignCanvas::fits(size_t element) const
{
    return m_drawer->fits(m_person, m_editor.side(), element);
}

// The smallest that lies there, so that nothing hides behind a large one.
int DesignCanvas::elementAt(QPointF pixel) const
{
    constexpr double kNear = 3;
    int found = -1;
    double best = 0;
    const auto &all = m_editor.elements();
    for (size_t i = 0; i < all.size(); ++i) {
        const QRectF area = onScreen(all[i].area).adjusted(-kNear, -kNear, kNear, kNear);
        const double size = area.width() * area.height();
        if (area.contains(pixel) && (found < 0 || size <= best * 1.05)) {
            found = int(i);
            best = size;
        }
    }
    return found;
}

std::optional<Grip> DesignCanvas::gripAt(QPointF pixel) const
{
    if (const Element *current = m_editor.current()) {
        for (const auto &[point, grip] : handlesOf(onScreen(current->area))) {
            if ((pixel - point).manhattanLength() <= kHandleSize + 2)
                return grip;
        }
    }
    const int element = elementAt(pixel);
    return element >= 0 && m_editor.isSelected(size_t(element)) ? std::optional(Grip()) : std::nullopt;
}

void DesignCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const QPointF pixel = event->position();
    const bool more = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    std::optional<Grip> grip = more ? std::nullopt : gripAt(pixel);
    m_pressedOne = -1;
    if (!grip || grip->isWhole()) {
        const int element = elementAt(pixel);
        if (element < 0) {
            m_editor.select({});
        } else if (more) {
            std::vector<size_t> chosen = m_editor.selection();
            if (std::erase(chosen, size_t(element)) == 0)
                chosen.push_back(size_t(element));
            m_editor.select(chosen);
        } else if (!m_editor.isSelected(size_t(element))) {
            m_editor.select({size_t(element)});
        } else if (event->button() == Qt::LeftButton) {
            m_pressedOne = element;
        }
        grip = element >= 0 ? std::optional(Grip()) : std::nullopt;
    }
    m_pressed = event->button() == Qt::LeftButton && grip && m_editor.isEditable();
    if (!m_pressed)
        return;
    m_editor.keep();
    m_grip = *grip;
    m_pressedAt = pixel;
    m_before = m_editor.artwork();
}

void DesignCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        const auto grip = gripAt(event->position());
        setCursor(grip ? cursorOf(*grip) : Qt::ArrowCursor);
        return;
    }
    if (!m_dragging &&
        (event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    drag(event->position(), event->modifiers() & Qt::AltModifier);
}

void DesignCanvas::drag(QPointF pixel, bool free)
{
    constexpr double kReach = 6; // pixels
    const std::vector<size_t> &chosen = m_editor.selection();
    if (chosen.empty())
        return;
    const std::vector<Element> &before = m_before.face(m_editor.side());
    QRectF whole = before[chosen.front()].area;
    std::vector<QRectF> others;
    for (size_t i = 0; i < before.size(); ++i) {
        if (m_editor.isSelected(i))
            whole |= before[i].area;
        else
            others.push_back(before[i].area);
    }
    const QRectF there = dragged(whole, m_grip, (pixel - m_pressedAt) / scale());
    const Snapped drawn =
        free ? Snapped{there, {}} : snapped(there, m_grip, others, face(), kReach / scale());
    m_guides = drawn.guides;
    Artwork after = m_before;
    for (const size_t element : chosen) {
        QRectF &area = after.face(m_editor.side())[element].area;
        area = chosen.size() == 1 ? drawn.area : area.translated(drawn.area.topLeft() - whole.topLeft());
    }
    m_editor.preview(after);
}

void DesignCanvas::dropDrag(bool kept)
{
    const bool dragged = m_dragging;
    m_pressed = m_dragging = false;
    m_guides.clear();
    if (!dragged)
        return;
    const Artwork after = m_editor.artwork();
    m_editor.preview(m_before);
    if (kept)
        m_editor.change(m_grip.isWhole() ? tr("Move on the design") : tr("Change sizes on the design"),
                        after);
    update();
}

void DesignCanvas::mouseReleaseEvent(QMouseEvent *)
{
    const int alone = m_dragging ? -1 : m_pressedOne;
    m_pressedOne = -1;
    dropDrag(true);
    if (alone >= 0)
        m_editor.select({size_t(alone)});
}

void DesignCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    dropDrag(false);
    if (m_editor.current())
        emit textWanted();
}

void DesignCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && m_editor.current())
        emit menuWanted(mapToGlobal(onScreen(m_editor.selection().front()).center().toPoint()));
    else
        emit menuWanted(event->globalPos());
}

void DesignCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    zoomAbout(event->angleDelta().y() > 0 ? 1 : -1, event->position());
}

bool DesignCanvas::event(QEvent *event)
{
    // Escape ends a drag before it closes the window.
    if (event->type() == QEvent::ShortcutOverride && m_dragging &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void DesignCanvas::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers();
    const double step = modifiers & Qt::ShiftModifier ? 0.1 : 1;
    const auto go = [&](double x, double y) {
        if (modifiers & Qt::ControlModifier)
            m_editor.stretch({x * step, y * step});
        else
            m_editor.nudge({x * step, y * step});
    };
    const int count = int(m_editor.elements().size());
    const auto next = [&](int by) {
        const int now = m_editor.selection().empty() ? (by > 0 ? -1 : 0) : int(m_editor.selection().front());
        if (count > 0)
            m_editor.select({size_t((now + by + count) % count)});
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_PageDown:
        return next(1);
    case Qt::Key_PageUp:
        return next(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (m_editor.current())
            emit textWanted();
        return;
    case Qt::Key_Escape:
        if (m_dragging)
            return dropDrag(false);
        if (!m_editor.selection().empty())
            return m_editor.select({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace colloquia
