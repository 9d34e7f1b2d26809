// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "app/paper/pdf.h"

#include "app/model/disk.h"
#include "app/paper/millimetre.h"
#include "app/paper/pdfpacking.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

// Fine enough that rounding to whole dots (0.02 mm) cannot be seen or measured on paper.
constexpr int kDpi = 1200;

QPageLayout layoutOf(QSizeF size)
{
    return QPageLayout(QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch),
                       QPageLayout::Portrait, QMarginsF());
}

// The language and what a reader shows, which QPdfWriter 6.4 has no word for.
QByteArray metadataOf(const PdfInfo &info)
{
    const auto safe = [](const QString &text) { return text.toHtmlEscaped().toUtf8(); };
    return "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           safe(info.title) +
           "</rdf:li></rdf:Alt></dc:title>\n"
           "<dc:creator><rdf:Seq><rdf:li>" +
           safe(info.author) +
           "</rdf:li></rdf:Seq></dc:creator>\n"
           "<dc:language><rdf:Bag><rdf:li>" +
           safe(info.language) +
           "</rdf:li></rdf:Bag></dc:language>\n"
           "<xmp:CreatorTool>Colloquia</xmp:CreatorTool>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

tl::unexpected<Error> cancelled()
{
    return failure(Error::Cancelled,
                   QCoreApplication::translate("Pdf", "Making the PDF was stopped. Nothing was written."));
}

tl::unexpected<Error> impossible(const QString &detail)
{
    return failure(
        Error::Internal,
        QCoreApplication::translate("Pdf", "The PDF could not be made. Print fewer pages at once."), detail);
}

} // namespace

Result<QByteArray> makePdf(const Pages &pages, const PdfInfo &info, Progress &progress)
{
    const int count = pages.count();
    if (count == 0)
        return failure(Error::Invalid,
                       QCoreApplication::translate("Pdf", "There is nothing to print: no page was made."));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(info.title);
        writer.setCreator(u"Colloquia"_s);
        writer.setDocumentXmpMetadata(metadataOf(info));
        writer.setResolution(kDpi);
        writer.setPageLayout(layoutOf(pages.size(0)));
        QPainter painter;
        if (!painter.begin(&writer))
            return impossible(u"QPainter::begin"_s);
        for (int page = 0; page < count; ++page) {
            if (progress.cancelled())
                return cancelled();
            if (page > 0) {
                if (pages.size(page) != pages.size(page - 1))
                    writer.setPageLayout(layoutOf(pages.size(page)));
                if (!writer.newPage())
                    return impossible(u"QPdfWriter::newPage"_s);
            }
            pages.paint(page, painter, kDpi / kMmInInch);
            progress.report(page + 1, count);
        }
        if (!painter.end())
            return impossible(u"QPainter::end"_s);
    }
    if (progress.cancelled())
        return cancelled();
    return packedPdf(bytes);
}

Result<void> savePdf(const Pages &pages, const QString &path, const PdfInfo &info, Progress &progress)
{
    const auto bytes = makePdf(pages, info, progress);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return disk::writeWhole(path, *bytes);
}

QImage renderPage(const Pages &pages, int page, double dpi)
{
    const QSizeF size = pages.size(page) * (dpi / kMmInInch);
    QImage image(int(std::lround(size.width())), int(std::lround(size.height())), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(std::lround(dpi / kMmInInch * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pages.paint(page, painter, dpi / kMmInInch);
    return image;
}

} // namespace colloquia
