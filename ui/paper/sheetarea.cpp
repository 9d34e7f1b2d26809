// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/sheetarea.h"

#include "app/paper/inks.h"
#include "app/paper/millimetre.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAround = 16; // pixels around the paper
constexpr int kLine = 40;   // a step of the scroll bars

} // namespace

SheetArea::SheetArea(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"sheet"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 240);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setSingleStep(kLine);
    verticalScrollBar()->setSingleStep(kLine);
}

const std::vector<double> &SheetArea::zoomSteps()
{
    static const std::vector<double> steps = {0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};
    return steps;
}

void SheetArea::setPages(std::shared_ptr<const Pages> pages, const Places &places)
{
    m_pages = std::move(pages);
    m_placesOf = places;
    m_page = std::clamp(m_page, 0, std::max(count() - 1, 0));
    m_places = m_placesOf && count() > 0 ? m_placesOf(m_page) : std::vector<SheetPlace>();
    m_hovered = -1;
    m_view = {};
    arrange();
    emit pageChanged();
}

void SheetArea::showPage(int page)
{
    page = std::clamp(page, 0, std::max(count() - 1, 0));
    if (page == m_page || count() == 0)
        return;
    m_page = page;
    m_places = m_placesOf ? m_placesOf(m_page) : std::vector<SheetPlace>();
    m_hovered = -1;
    arrange();
    verticalScrollBar()->setValue(0);
    emit pageChanged();
}

double SheetArea::fullScale() const
{
    return logicalDpiX() / kMmInInch;
}

double SheetArea::scale() const
{
    if (m_zoom > 0 || count() == 0)
        return fullScale() * (m_zoom > 0 ? m_zoom : 1);
    const QSizeF size = m_pages->size(m_page);
    const double width = (maximumViewportSize().width() - 2 * kAround) / size.width();
    const double height = (maximumViewportSize().height() - 2 * kAround) / size.height();
    return std::max(std::min(width, height), 0.1);
}

QRect SheetArea::paper() const
{
    const QSizeF size = m_pages->size(m_page) * scale();
    const int width = int(std::lround(size.width()));
    const int height = int(std::lround(size.height()));
    const int left = std::max((viewport()->width() - width) / 2, kAround) - horizontalScrollBar()->value();
    const int top = std::max((viewport()->height() - height) / 2, kAround) - verticalScrollBar()->value();
    return {left, top, width, height};
}

void SheetArea::arrange()
{
    QSize wanted;
    if (count() > 0 && m_zoom > 0) {
        const QSizeF size = m_pages->size(m_page) * scale();
        wanted = QSize(int(std::lround(size.width())), int(std::lround(size.height()))) +
                 QSize(2 * kAround, 2 * kAround);
    }
    horizontalScrollBar()->setRange(0, std::max(wanted.width() - viewport()->width(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(wanted.height() - viewport()->height(), 0));
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

void SheetArea::setZoom(double zoom)
{
    setZoomAround(zoom, QRectF(viewport()->rect()).center());
}

void SheetArea::setZoomAround(double zoom, const QPointF &point)
{
    zoom = zoom > 0 ? std::clamp(zoom, zoomSteps().front(), zoomSteps().back()) : kWhole;
    if (zoom == m_zoom)
        return;
    if (count() == 0) {
        m_zoom = zoom;
        emit zoomChanged();
        return;
    }
    // What is under the point stays there.
    const QPointF onPaper = (point - paper().topLeft()) / scale();
    m_zoom = zoom;
    arrange();
    const QPointF moved = paper().topLeft() + onPaper * scale() - point;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(moved.y())));
    emit zoomChanged();
}

void SheetArea::stepZoom(int step)
{
    const double now = scale() / fullScale();
    const auto &steps = zoomSteps();
    const double nearly = 0.001;
    if (step > 0) {
        const auto next = std::upper_bound(steps.begin(), steps.end(), now + nearly);
        setZoom(next == steps.end() ? steps.back() : *next);
    } else {
        const auto next = std::lower_bound(steps.begin(), steps.end(), now - nearly);
        setZoom(next == steps.begin() ? steps.front() : *(next - 1));
    }
}

QRectF SheetArea::onScreen(const SheetPlace &place) const
{
    const double dots = scale();
    return {paper().topLeft() + place.area.topLeft() * dots, place.area.size() * dots};
}

QRect SheetArea::placeOnScreen(int place) const
{
    return onScreen(m_places.at(size_t(place))).toRect();
}

int SheetArea::placeAt(const QPointF &point) const
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].isOffer && onScreen(m_places[i]).contains(point))
            return int(i);
    }
    return -1;
}

void SheetArea::renew(const QRect &part)
{
    const View wanted{m_page, scale(), part, devicePixelRatioF()};
    if (wanted == m_view)
        return;
    m_view = wanted;
    m_picture = QImage(part.size() * wanted.ratio, QImage::Format_RGB32);
    m_picture.fill(Qt::white);
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.translate(-QPointF(part.topLeft()) * wanted.ratio);
    m_pages->paint(m_page, painter, wanted.scale * wanted.ratio);
    painter.end();
    m_picture.setDevicePixelRatio(wanted.ratio);
}

void SheetArea::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const theme::Colours &colours = theme::colours();
    painter.fillRect(viewport()->rect(), theme::isDark() ? colours.sidebar : colours.line);
    if (count() == 0)
        return;
    const QRect sheet = paper();
    const QColor shadow(0, 0, 0, 24);
    painter.fillRect(sheet.adjusted(-1, -1, 1, 1), shadow);
    painter.fillRect(sheet.adjusted(-1, 1, 2, 3), shadow);
    const QRect seen = sheet & viewport()->rect();
    if (seen.isEmpty())
        return;
    renew(seen.translated(-sheet.topLeft()));
    painter.drawImage(seen.topLeft(), m_picture);
    painter.setClipRect(seen);
    paintPlaces(painter);
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void SheetArea::paintPlaces(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_places.size(); ++i) {
        const SheetPlace &place = m_places[i];
        const QRectF area = onScreen(place);
        const bool isHovered = int(i) == m_hovered;
        QPainterPath outline;
        outline.addRoundedRect(area, place.radius * scale(), place.radius * scale());
        if (place.used) {
            painter.save();
            painter.setClipPath(outline, Qt::IntersectClip);
            painter.fillRect(area, QColor(0xf3, 0xf5, 0xf8));
            painter.setPen(QPen(QColor(0xe2, 0xe6, 0xeb), 6));
            for (double x = area.left() - area.height(); x < area.right(); x += 16)
                painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
            painter.restore();
            const QString word = tr("used");
            if (QFontMetricsF(painter.font()).horizontalAdvance(word) + 8 < area.width()) {
                painter.setPen(inks::kMuted);
                painter.drawText(area, Qt::AlignCenter, word);
            }
        }
        // The paper is white in the dark as well, and so are the colours on it those of the light.
        const QColor line = isHovered ? QColor(0x0b, 0x5c, 0x7d) : QColor(0xcb, 0xd2, 0xda);
        painter.strokePath(outline, QPen(line, isHovered ? 2 : 1, place.used ? Qt::DashLine : Qt::SolidLine));
    }
}

void SheetArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void SheetArea::scrollContentsBy(int, int)
{
    viewport()->update();
}

void SheetArea::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turned != 0) {
            const double now = scale() / fullScale();
            setZoomAround(now * std::pow(1.25, turned / 120.0), event->position());
        }
        event->accept();
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = turned < 0 ? bar->value() == bar->maximum() : bar->value() == bar->minimum();
    if (turned != 0 && isAtEnd) {
        const int before = m_page;
        showPage(m_page + (turned < 0 ? 1 : -1));
        if (turned > 0 && m_page != before)
            verticalScrollBar()->setValue(bar->maximum());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SheetArea::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        if (bar->value() < bar->maximum())
            bar->triggerAction(QScrollBar::SliderPageStepAdd);
        else
            showPage(m_page + 1);
        break;
    case Qt::Key_PageUp:
        if (bar->value() > bar->minimum())
            bar->triggerAction(QScrollBar::SliderPageStepSub);
        else
            showPage(m_page - 1);
        break;
    case Qt::Key_Home:
        showPage(0);
        break;
    case Qt::Key_End:
        showPage(count() - 1);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetArea::hover(int place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    viewport()->setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void SheetArea::mouseMoveEvent(QMouseEvent *event)
{
    hover(placeAt(event->position()));
}

void SheetArea::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? placeAt(event->position()) : -1;
}

void SheetArea::mouseReleaseEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    if (event->button() != Qt::LeftButton || place < 0 || place != m_pressed)
        return;
    m_pressed = -1;
    if (const qint64 record = m_places[size_t(place)].record)
        emit recordClicked(record);
    else
        emit placeClicked(m_page, place);
}

void SheetArea::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int place = placeAt(event->pos()); place >= 0)
        emit placeMenuWanted(m_page, place, event->globalPos());
}

bool SheetArea::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        hover(-1);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int place = placeAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           place < 0 ? QString() : m_places[size_t(place)].tip.toHtmlEscaped(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace colloquia
